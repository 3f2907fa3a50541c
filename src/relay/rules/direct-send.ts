import { domainIsAccepted } from '../match/domain-is-accepted.ts'
import { readSwitch } from '../match/inputs.ts'
import { senderDomain } from '../match/message-domain.ts'
import { anyConnectorRecognisesServer } from '../match/partner-connectors.ts'
import type { Question } from '../match/question.ts'
import type { Tenant } from '../model/tenant.ts'

/** `RejectDirectSend` exists from this day on (fact 3.14). */
export const DIRECT_SEND_IN_FORCE = { from: '2025-04-28' } as const

/** What the setting does to a message for the tenant, or why it does nothing (facts 2.10, 2.12). */
export function directSendAnswer(
  question: Question,
  owner: Tenant,
): 'off' | 'null-sender' | 'foreign-sender' | 'known' | 'rejected' {
  if (!readSwitch(question, owner.rejectDirectSend)) return 'off'
  const sender = senderDomain(question)
  if (sender === null) return 'null-sender'
  if (!domainIsAccepted(question, owner, sender)) return 'foreign-sender'
  return anyConnectorRecognisesServer(question, owner) ? 'known' : 'rejected'
}

/** Whether the tenant refuses the message as Direct Send on the day asked about. */
export function rejectsDirectSend(question: Question, owner: Tenant): boolean {
  const isInForce = question.relayCase.asOf >= DIRECT_SEND_IN_FORCE.from
  return isInForce && directSendAnswer(question, owner) === 'rejected'
}
