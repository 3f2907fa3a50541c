import type { ReversePath } from '../model/mail-address.ts'
import type { Check } from './define-rule.ts'

/** Status, message and values of a rule that asks for the sender's domain. */
export function senderValues(
  sender: ReversePath,
  isMet: boolean,
): Pick<Check, 'status' | 'message' | 'values'> {
  if (sender.kind === 'null') return { status: 'not-met', message: 'null-sender' }
  return {
    status: isMet ? 'met' : 'not-met',
    message: isMet ? 'accepted' : 'not-accepted',
    values: { domain: sender.address.domain },
  }
}
