import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic, NonEmptyArray } from '../../model/diagnostic.ts'
import type { OrganizationConfig } from '../../model/organization-config.ts'
import {
  booleanReader,
  diagnose,
  firstText,
  openBag,
  quote,
  readProperty,
  textReader,
  withProperties,
  type PropertyBag,
} from '../property-bag/index.ts'

const CMDLET = 'Get-OrganizationConfig'
const NAMES = ['Name', 'Identity']
const offByDefault = booleanReader(false)

/**
 * The configuration after everything a text prints and sets, in order. A property left out has its
 * documented default, as an assumption; one that a table has no column for is unknown.
 *
 * @param diagnostics takes up what cannot be used
 */
export function configFromBags(
  [first, ...changes]: NonEmptyArray<PropertyBag>,
  path: CasePath,
  diagnostics: Diagnostic[],
): OrganizationConfig {
  diagnostics.push(...noteOthers([first, ...changes]))
  const reading = openBag(changes.reduce(withProperties, first), path, diagnostics, CMDLET)
  const name = readProperty(reading, 'Name', textReader)
  return {
    path,
    name: name.state === 'known' ? name : readProperty(reading, 'Identity', textReader),
    rejectDirectSend: readProperty(reading, 'RejectDirectSend', offByDefault),
  }
}

/** A tenant has one configuration: a second name is a second tenant. */
function noteOthers(bags: readonly PropertyBag[]): readonly Diagnostic[] {
  const names = bags.flatMap((bag) => firstText(bag, NAMES) ?? [])
  const other = names.find(({ text }) => text !== names[0]?.text)
  if (other === undefined) return []
  return [
    diagnose({
      id: 'organization-config-repeated',
      level: 'warning',
      span: other.span,
      found: `a second organisation, ${quote(other.text)}`,
      expected: 'one organisation',
      advice: 'What is printed last counts. Paste the output of one tenant.',
    }),
  ]
}
