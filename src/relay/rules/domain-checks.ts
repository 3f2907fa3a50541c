import type { ConnectorMatch } from '../match/matching-connectors.ts'
import { recipientDomain, senderDomain } from '../match/message-domain.ts'
import {
  matchesWithRecipientDomain,
  matchesWithSenderDomain,
} from '../match/qualifying-connectors.ts'
import type { Question } from '../match/question.ts'
import { shown, type Check } from './define-rule.ts'

/**
 * Asks for the sender's domain among the accepted domains of the connectors that matched. Messages:
 * `accepted`, `not-accepted` and `null-sender` (fact 2.7).
 */
export function checkSenderDomain(question: Question, matches: readonly ConnectorMatch[]): Check {
  const facts = [shown('MAIL FROM', question.relayCase.submission.mailFrom)]
  const sender = senderDomain(question)
  if (sender === null) return { status: 'not-met', message: 'null-sender', facts }
  const isMet = matchesWithSenderDomain(question, matches).length > 0
  return { ...acceptedOrNot(isMet, sender.name), facts }
}

/** Asks for the recipient's domain in the same way. Messages: `accepted` and `not-accepted`. */
export function checkRecipientDomain(
  question: Question,
  matches: readonly ConnectorMatch[],
): Check {
  const isMet = matchesWithRecipientDomain(question, matches).length > 0
  const facts = [shown('RCPT TO', question.recipient)]
  return { ...acceptedOrNot(isMet, recipientDomain(question).name), facts }
}

/** The two ways a domain can be among the accepted ones, or not. */
export function acceptedOrNot(isMet: boolean, domain: string): Check {
  return {
    status: isMet ? 'met' : 'not-met',
    message: isMet ? 'accepted' : 'not-accepted',
    values: { domain },
  }
}
