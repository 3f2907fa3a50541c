import type { Verdict } from '../model/verdict.ts'
import { answerOf } from './answer-of.ts'
import type { Exploration } from './explore.ts'

/** The verdict on which all worlds agree; `undetermined` when they do not. */
export function agreedVerdict({ leaves, isComplete }: Exploration): Verdict {
  const [first, ...rest] = leaves
  const answer = answerOf(first.decision.outcome)
  const isAgreed = rest.every(({ decision }) => answerOf(decision.outcome) === answer)
  return isAgreed && isComplete ? first.decision.outcome.verdict : 'undetermined'
}
