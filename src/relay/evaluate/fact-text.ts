import { isWithin, ownerPath, type CasePath } from '../model/case-path.ts'
import type { TraceFact } from '../model/trace.ts'
import { reversePathText } from '../model/mail-address.ts'
import type { CheckedFact, ShownValue } from '../rules/define-rule.ts'

/**
 * A checked input as the trace shows it. An unknown one shows no value, and neither does anything
 * inside it: what a world filled in, nobody stated.
 *
 * @param unknownPaths - the inputs this world had to fill in
 */
export function traceFact(
  { name, fact }: CheckedFact,
  unknownPaths: readonly CasePath[],
): TraceFact {
  const path = ownerPath(fact.path)
  if (fact.state === 'unknown' || unknownPaths.some((owner) => isWithin(fact.path, owner))) {
    return { name, value: 'unknown', path, state: 'unknown' }
  }
  const shown = { name, value: valueText(fact.value), path, state: fact.state }
  return fact.state === 'known' && fact.span !== undefined ? { ...shown, span: fact.span } : shown
}

function valueText(value: ShownValue): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (isList(value)) return listText(value)
  if ('commonName' in value) return 'offered'
  if ('kind' in value && (value.kind === 'null' || value.kind === 'address')) {
    return reversePathText(value)
  }
  return value.text
}

function listText(items: readonly (string | { readonly text: string })[]): string {
  const texts = items.map((item) => (typeof item === 'string' ? item : item.text))
  return `{${texts.join(', ')}}`
}

function isList(value: ShownValue): value is Extract<ShownValue, readonly unknown[]> {
  return Array.isArray(value)
}
