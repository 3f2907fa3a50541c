import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { assumed } from '../../model/fact.ts'
import type { AcceptedDomain, DomainType } from '../../model/tenant.ts'
import {
  booleanReader,
  choiceReader,
  limitDiagnostics,
  noteUnknownProperties,
  openBag,
  quote,
  readProperty,
  type PropertyBag,
} from '../property-bag/index.ts'
import { domainNameOf } from './domain-name-of.ts'
import { isDomainProperty } from './domain-properties.ts'

/** `ExternalRelay` exists on-premises only (fact 2.11). */
const domainType = choiceReader<DomainType>(
  ['Authoritative', 'InternalRelay'],
  (path) => assumed('Authoritative', path),
  (piece, site) => {
    site.note({
      id: 'domain-type-unreadable',
      level: 'error',
      span: piece.span,
      found: quote(piece.text),
      expected: 'Authoritative or InternalRelay',
      advice:
        'The type counts as unknown. Run Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains in Exchange Online PowerShell.',
    })
  },
  // As the enumeration AcceptedDomainType counts; 1 is ExternalRelay.
  new Map([
    ['0', 'Authoritative'],
    ['2', 'InternalRelay'],
  ]),
)

const CMDLET = 'Get-AcceptedDomain'
const flag = booleanReader(false)

/**
 * The accepted domain a bag describes. Properties left out have their documented defaults, as assumptions;
 * those that a table has no column for are unknown.
 *
 * @returns failed for a bag without a usable domain name
 */
export function domainFromBag(bag: PropertyBag, path: CasePath): Parsed<AcceptedDomain> {
  const name = domainNameOf(bag, path)
  if (name.kind === 'refused') return failed(name.diagnostic)
  const diagnostics: Diagnostic[] = []
  const settings = domainSettings(bag, path, diagnostics)
  return parsed({ path, domainName: name.name, ...settings }, limitDiagnostics(diagnostics))
}

/** What a bag says of a domain beside its name. */
export function domainSettings(
  bag: PropertyBag,
  path: CasePath,
  diagnostics: Diagnostic[],
): Omit<AcceptedDomain, 'path' | 'domainName'> {
  const reading = openBag(bag, path, diagnostics, CMDLET)
  noteUnknownProperties(reading, isDomainProperty, CMDLET)
  return {
    domainType: readProperty(reading, 'DomainType', domainType),
    matchSubDomains: readProperty(reading, 'MatchSubDomains', flag),
    sendingFromDomainDisabled: readProperty(reading, 'SendingFromDomainDisabled', flag),
    sendingToDomainDisabled: readProperty(reading, 'SendingToDomainDisabled', flag),
    pendingRemoval: readProperty(reading, 'PendingRemoval', flag),
    pendingCompletion: readProperty(reading, 'PendingCompletion', flag),
  }
}
