import type { RecipientResult, TraceStep } from '../model/trace.ts'
import { ruleOf } from '../rules/catalogue.ts'
import { ruleTitle } from './rule-words.ts'

/**
 * Why a rule that is met does not decide.
 *
 * @returns null for the rule that decides, and where the step's own text says why it came to nothing
 */
export function whyNot(
  { rule, status }: TraceStep,
  { decidedBy }: Pick<RecipientResult, 'decidedBy'>,
): string | null {
  if (status !== 'met' || rule === decidedBy) return null
  return ruleOf(rule)?.decide === undefined
    ? 'This alone decides nothing.'
    : `Another rule decides: ${ruleTitle(decidedBy)}.`
}
