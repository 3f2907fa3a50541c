import { readMailFrom } from '../../match/inputs.ts'
import type { Question } from '../../match/question.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import { reversePathText } from '../../model/mail-address.ts'
import { tenantLabel, type Tenant } from '../../model/tenant.ts'
import { defineRule, shown, type Check } from '../define-rule.ts'
import { DIRECT_SEND_IN_FORCE, directSendAnswer } from '../direct-send.ts'
import { refusedByOwner } from '../refused-by-owner.ts'

/** A tenant that rejects Direct Send takes its own senders' mail only through a connector (5.7.68). */
export const directSendRejected = defineRule({
  id: 'direct-send-rejected',
  stage: 'incoming',
  title: 'The recipient’s tenant rejects Direct Send from its own domains',
  citations: ['2.10', '2.12', '3.14'],
  confidence: 'documented',
  inForce: DIRECT_SEND_IN_FORCE,
  messages: {
    rejected:
      '{tenant} rejects Direct Send, {sender} is of its own domain, and no connector of it knows this server.',
    off: '{tenant} does not reject Direct Send.',
    'foreign-sender': '{tenant} rejects Direct Send, but only from its own domains.',
    'null-sender': '{tenant} rejects Direct Send, but the empty sender has no domain to test.',
    known: '{tenant} rejects Direct Send, but a connector of it knows this server.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = question.once(recipientOwner)
    return owner === null
      ? { status: 'not-applicable', message: 'no-owner' }
      : checkOwner(question, owner)
  },
  decide: (question) => refusedByOwner(question, null, 'direct-send-rejected'),
})

function checkOwner(question: Question, owner: Tenant): Check {
  const setting = shown('RejectDirectSend', owner.rejectDirectSend)
  const sender = shown('MAIL FROM', question.relayCase.submission.mailFrom)
  const values = { tenant: tenantLabel(owner, 'The tenant') }
  const notMet = { status: 'not-met', values, facts: [setting, sender] } as const
  switch (directSendAnswer(question, owner)) {
    case 'off':
      return { status: 'not-met', message: 'off', values, facts: [setting] }
    case 'null-sender':
      return { ...notMet, message: 'null-sender' }
    case 'foreign-sender':
      return { ...notMet, message: 'foreign-sender' }
    case 'known':
      return { ...notMet, message: 'known' }
    case 'rejected': {
      const text = reversePathText(readMailFrom(question))
      return { ...notMet, status: 'met', message: 'rejected', values: { ...values, sender: text } }
    }
  }
}
