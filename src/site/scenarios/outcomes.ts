import type { RecipientResult, StepStatus } from '../../relay/index.ts'

/** What a stamp says, one word or two. */
export type Outcome =
  | 'relayed'
  | 'returned'
  | 'deferred'
  | 'delivered inside'
  | 'delivered elsewhere'
  | 'held for facts'

/** All outcomes, in the order a list offers them. */
export const OUTCOMES: readonly Outcome[] = [
  'relayed',
  'returned',
  'deferred',
  'delivered inside',
  'delivered elsewhere',
  'held for facts',
]

/** The outcome for one recipient; a reply below 500 defers a message, others return it. */
export function outcomeOf({ verdict, reply }: Pick<RecipientResult, 'verdict' | 'reply'>): Outcome {
  switch (verdict) {
    case 'relayed':
      return 'relayed'
    case 'delivered':
      return 'delivered inside'
    case 'incoming-elsewhere':
      return 'delivered elsewhere'
    case 'rejected':
      return reply !== null && reply.code < 500 ? 'deferred' : 'returned'
    case 'undetermined':
      return 'held for facts'
  }
}

/** The outcome with the reply's codes: `returned, 550 5.7.64`. */
export function describeOutcome(result: Pick<RecipientResult, 'verdict' | 'reply'>): string {
  const { reply } = result
  const outcome = outcomeOf(result)
  return reply === null ? outcome : `${outcome}, ${String(reply.code)} ${reply.enhancedStatus}`
}

/** An outcome as a word of an attribute: `delivered-inside`. */
export function outcomeKey(outcome: Outcome): string {
  return outcome.replaceAll(' ', '-')
}

/** How a rule came out, for people. */
export const STATUS_WORDS: Readonly<Record<StepStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'a fact is missing',
  'not-applicable': 'does not apply',
  'not-in-force': 'not in force that day',
}
