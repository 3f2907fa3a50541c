import {
  evaluateCase,
  FIRST_READERS,
  toRelayCaseWith,
  type CasePath,
  type RecipientResult,
  type RelayCase,
} from '../../relay/index.ts'
import { capitalised, inputWords } from './input-words.ts'
import { findAssumedValue, withKnownValue } from './replace-fact.ts'
import { verdictWithCode } from './verdict-words.ts'

/** An assumed input, and what becomes of the verdict when it is the other way round. */
export interface Assumption {
  readonly path: CasePath
  /** What is assumed, as a sentence. */
  readonly words: string
  /** `If not: returned, 550 5.7.64.`; null when we cannot tell. */
  readonly otherwise: string | null
}

/** The assumptions a result rests on, each tried the other way round by evaluating again. */
export function assumptionsOf(
  result: RecipientResult,
  relayCase: RelayCase,
): readonly Assumption[] {
  return result.assumptions.map((path) => {
    const { name, assumption } = inputWords(path, relayCase)
    return {
      path,
      words: `${capitalised(assumption ?? `the usual value of ${name}`)}.`,
      otherwise: otherwise(path, result, relayCase),
    }
  })
}

function otherwise(path: CasePath, result: RecipientResult, relayCase: RelayCase): string | null {
  const turned = turnedAround(path, result, relayCase)
  if (turned === null) return null
  const other = evaluateCase(turned).recipients.find((one) => one.rcptTo === result.rcptTo)
  return other === undefined ? null : difference(result, other)
}

function difference(before: RecipientResult, after: RecipientResult): string {
  const verdict = verdictWithCode(after)
  if (verdict !== verdictWithCode(before)) return `If not: ${verdict}.`
  const text = after.reply?.text
  return text === before.reply?.text || text === undefined
    ? 'If not, the verdict is the same.'
    : `If not: the same verdict, with the reply “${text}”.`
}

function turnedAround(
  path: CasePath,
  result: RecipientResult,
  relayCase: RelayCase,
): RelayCase | null {
  if (path === 'otherTenants') return withRecipientHosted(result.rcptTo, relayCase)
  const value = findAssumedValue(relayCase, path)
  return typeof value === 'boolean' ? withKnownValue(relayCase, path, !value) : null
}

/** The recipient's domain in another tenant of the same forest, one without connectors. */
function withRecipientHosted(rcptTo: string, relayCase: RelayCase): RelayCase {
  const domain = rcptTo.slice(rcptTo.lastIndexOf('@') + 1)
  const { otherTenants } = toRelayCaseWith(
    FIRST_READERS,
    {
      otherTenants: [
        { name: `the tenant of ${domain}`, acceptedDomains: [domain], inboundConnectors: [] },
      ],
    },
    relayCase.asOf,
  ).relayCase
  return { ...relayCase, otherTenants }
}
