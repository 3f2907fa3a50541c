import type { InboundConnector } from '../model/inbound-connector.ts'
import type { ReversePath } from '../model/mail-address.ts'
import { readMailFrom } from './inputs.ts'
import type { Question } from './question.ts'
import { senderDomainsHold } from './sender-domains-hold.ts'

/**
 * Whether the `SenderDomains` of a Partner connector hold the sender. What a list of names does with the
 * null sender is documented nowhere (fact 2.19).
 *
 * @param holdsNullSender - how that is read
 */
export function connectorHoldsSender(
  question: Question,
  { senderDomains }: InboundConnector,
  holdsNullSender: boolean,
): boolean {
  const sender = readMailFrom(question)
  const entries = question.stated(senderDomains)?.value
  if (entries === undefined) {
    const answer = askOpenList(question, senderDomains, sender)
    return (
      answer === 'everybody' ||
      (answer === 'named' && (sender.kind === 'address' || holdsNullSender))
    )
  }
  return sender.kind === 'address'
    ? senderDomainsHold(entries, sender.address.domain)
    : entries.some(({ kind }) => kind === 'any' || holdsNullSender)
}

/** What an open list holds: this sender or others; for the null sender, everybody, some names or nothing. */
function askOpenList(
  question: Question,
  senderDomains: InboundConnector['senderDomains'],
  sender: ReversePath,
): 'everybody' | 'named' | 'others' {
  const { mailFrom } = question.relayCase.submission
  const relation = {
    name: `${mailFrom.path} in ${senderDomains.path}`,
    between: [mailFrom, senderDomains],
  }
  return sender.kind === 'address'
    ? question.relate(relation, ['named', 'others'])
    : question.relate(relation, ['everybody', 'named', 'others'])
}
