import { domainIsAccepted } from '../../match/domain-is-accepted.ts'
import { readSwitch } from '../../match/inputs.ts'
import { senderDomain } from '../../match/message-domain.ts'
import { anyConnectorRecognisesServer } from '../../match/partner-connectors.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import { defineRule, shown } from '../define-rule.ts'
import { refusedByOwner } from '../refused-by-owner.ts'

/** A tenant that rejects Direct Send takes its own senders' mail only through a connector (5.7.68). */
export const directSendRejected = defineRule({
  id: 'direct-send-rejected',
  stage: 'incoming',
  title: 'The recipient’s tenant rejects Direct Send from its own domains',
  citations: ['2.10', '2.12', '3.14'],
  confidence: 'documented',
  inForce: { from: '2025-04-28' },
  messages: {
    rejected:
      '{tenant} rejects Direct Send, {domain} is its own domain, and no connector of it knows this server.',
    off: '{tenant} does not reject Direct Send.',
    'foreign-sender': '{tenant} rejects Direct Send, but only from its own domains.',
    'null-sender': '{tenant} rejects Direct Send, but the empty sender has no domain to test.',
    known: '{tenant} rejects Direct Send, but a connector of it knows this server.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = question.once(recipientOwner)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const tenant = owner.name ?? 'The tenant'
    const setting = [shown('RejectDirectSend', owner.rejectDirectSend)]
    if (!readSwitch(question, owner.rejectDirectSend)) {
      return { status: 'not-met', message: 'off', values: { tenant }, facts: setting }
    }
    const sender = senderDomain(question)
    const facts = [...setting, shown('MAIL FROM', question.relayCase.submission.mailFrom)]
    if (sender === null) {
      return { status: 'not-met', message: 'null-sender', values: { tenant }, facts }
    }
    if (!domainIsAccepted(question, owner, sender)) {
      return { status: 'not-met', message: 'foreign-sender', values: { tenant }, facts }
    }
    return anyConnectorRecognisesServer(question, owner)
      ? { status: 'not-met', message: 'known', values: { tenant }, facts }
      : { status: 'met', message: 'rejected', values: { tenant, domain: sender.name }, facts }
  },
  decide: (question) => refusedByOwner(question, null, 'direct-send-rejected'),
})
