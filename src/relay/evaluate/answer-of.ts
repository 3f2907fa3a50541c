import type { Outcome } from '../rules/define-rule.ts'

/**
 * What two worlds must share to count as the same answer: the verdict, and the tenant that sends the
 * message on or takes it. A refusal is the same whichever text it comes with.
 */
export function answerOf(outcome: Outcome): string {
  switch (outcome.verdict) {
    case 'undetermined':
    case 'rejected':
      return outcome.verdict
    case 'relayed':
    case 'delivered':
    case 'incoming-elsewhere':
      return `${outcome.verdict} ${outcome.attribution.tenant ?? ''}`
  }
}
