import type { RecipientResult } from '../../relay/index.ts'
import { outcomeKey, outcomeOf, OUTCOMES, type Outcome } from './outcomes.ts'

/** What an outcome is counted in: a case with one result per recipient. */
interface Counted {
  readonly result: { readonly recipients: readonly Pick<RecipientResult, 'verdict' | 'reply'>[] }
}

/** How many cases have an outcome for at least one of their recipients. */
export interface OutcomeCount {
  /** The outcome as a word of an attribute. */
  readonly key: string
  readonly outcome: Outcome
  readonly count: number
}

/** One entry per outcome, also for those without a case, in the order of `OUTCOMES`. */
export function countOutcomes(cases: readonly Counted[]): readonly OutcomeCount[] {
  const found = cases.map(({ result }) => new Set(result.recipients.map(outcomeOf)))
  return OUTCOMES.map((outcome) => ({
    key: outcomeKey(outcome),
    outcome,
    count: found.filter((outcomes) => outcomes.has(outcome)).length,
  }))
}
