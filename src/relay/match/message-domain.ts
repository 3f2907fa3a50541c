import type { DomainName } from '../model/domain-name.ts'
import type { Fact } from '../model/fact.ts'
import { readHeaderFrom, readMailFrom, readRecipient } from './inputs.ts'
import type { Question } from './question.ts'

/** A domain to look for among accepted ones, and the input it comes from. */
export interface SoughtDomain {
  readonly name: DomainName
  readonly of: Fact<unknown>
}

/** The domain of P1; null for the null sender, which has none (fact 2.7). */
export function senderDomain(question: Question): SoughtDomain | null {
  const sender = readMailFrom(question)
  if (sender.kind === 'null') return null
  return { name: sender.address.domain, of: question.relayCase.submission.mailFrom }
}

/** The domain of P2; null for a message without a usable From header. */
export function headerDomain(question: Question): SoughtDomain | null {
  const header = readHeaderFrom(question)
  if (header === null) return null
  return { name: header.domain, of: question.relayCase.submission.headerFrom }
}

/** The domain of the recipient the question is about. */
export function recipientDomain(question: Question): SoughtDomain {
  return { name: readRecipient(question).domain, of: question.recipient }
}
