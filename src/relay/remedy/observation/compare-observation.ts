import type { RecipientResult } from '../../model/trace.ts'
import type { Reply } from '../../model/verdict.ts'
import { refusalOf } from '../../register/refusals.ts'
import { toObserved, type NotComparable, type Observation, type Observed } from './observed.ts'

/** What of a result an observation is held against. */
export type Predicted = Pick<RecipientResult, 'verdict' | 'reply'>

/** In what a prediction and an observation agree. */
export type Agreement =
  /** Accepted, as predicted; the reply does not tell where the message goes. */
  | 'accepted'
  /** The very reply that was expected. */
  | 'reply'
  /** Another text that is seen for the same refusal (facts F-4.1, F-4.3). */
  | 'also-seen'
  /** The numbers agree; the words are not in the register. */
  | 'numbers'

/** How an observation stands to a prediction. */
export type Comparison =
  | { readonly kind: 'not-comparable'; readonly why: NotComparable }
  | { readonly kind: 'same'; readonly by: Agreement }
  /** Nothing is predicted yet. */
  | { readonly kind: 'open' }
  /** At least one fact is not as it stands in the case. */
  | { readonly kind: 'differs' }

/** Holds what was seen against what was predicted. */
export function compareObservation(predicted: Predicted, observation: Observation): Comparison {
  const observed = toObserved(observation)
  if (observed.kind === 'not-comparable') return observed
  const by = agreementOf(predicted, observed)
  if (by !== null) return { kind: 'same', by }
  return { kind: predicted.verdict === 'undetermined' ? 'open' : 'differs' }
}

type Refused = Extract<Observed, { readonly kind: 'refused' }>

/**
 * In what a settled prediction agrees with what was seen.
 *
 * @returns null when it does not, or when nothing is predicted
 */
function agreementOf(
  { verdict, reply }: Predicted,
  observed: Exclude<Observed, { readonly kind: 'not-comparable' }>,
): Agreement | null {
  switch (verdict) {
    case 'relayed':
    case 'delivered':
    case 'incoming-elsewhere':
      return observed.kind === 'accepted' ? 'accepted' : null
    case 'rejected':
      return observed.kind === 'refused' && reply !== null ? agreementIn(reply, observed) : null
    case 'undetermined':
      return null
  }
}

/** Words must all be ones seen for this refusal: ATTR36 excludes what TenantAttribution leaves open. */
function agreementIn({ text, alsoSeen }: Reply, { keys, by }: Refused): Agreement | null {
  const seen = keys.map((key) => refusalOf(key).text)
  const expected = new Set([text, ...alsoSeen])
  if (by === 'numbers') return seen.some((one) => expected.has(one)) ? 'numbers' : null
  if (!seen.every((one) => expected.has(one))) return null
  return seen.includes(text) ? 'reply' : 'also-seen'
}
