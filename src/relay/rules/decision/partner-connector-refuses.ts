import { readMailFrom } from '../../match/inputs.ts'
import { partnerAnswers } from '../../match/partner-connectors.ts'
import type { Question } from '../../match/question.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { reversePathText } from '../../model/mail-address.ts'
import { tenantLabel } from '../../model/tenant.ts'
import { defineRule, shown } from '../define-rule.ts'
import { rejectsDirectSend } from '../direct-send.ts'
import { refusedByOwner } from '../refused-by-owner.ts'

/** A restrictive Partner connector of the recipient's tenant refuses every other source (5.7.51). */
export const partnerConnectorRefuses = defineRule({
  id: 'partner-connector-refuses',
  stage: 'incoming',
  title: 'A Partner connector of the recipient’s tenant restricts the source',
  citations: ['1.5', '2.19', '2.32', 'T13'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    refuses:
      '“{connector}” of {tenant} takes mail from {sender} only from its own addresses or certificate, and this server is neither.',
    admits: 'No Partner connector of {tenant} is known to refuse this server.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const refusing = refusingConnector(question)
    const owner = question.once(recipientOwner)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const tenant = tenantLabel(owner)
    if (refusing === null) return { status: 'not-met', message: 'admits', values: { tenant } }
    const sender = reversePathText(readMailFrom(question))
    return {
      status: 'met',
      message: 'refuses',
      values: { connector: refusing.name, tenant, sender },
      facts: [
        shown('RestrictDomainsToIPAddresses', refusing.restrictDomainsToIPAddresses),
        shown('RestrictDomainsToCertificate', refusing.restrictDomainsToCertificate),
        shown('SenderIPAddresses', refusing.senderIPAddresses),
        shown('TlsSenderCertificateName', refusing.tlsSenderCertificateName),
      ],
    }
  },
  decide: (question) =>
    refusedByOwner(
      question,
      refusingConnector(question),
      'partner-connector-refused',
      alsoRefused(question) ? ['direct-send-rejected'] : [],
    ),
})

/** Where the tenant rejects Direct Send too, no source says which of the two refusals comes first. */
function alsoRefused(question: Question): boolean {
  const owner = question.once(recipientOwner)
  return owner !== null && rejectsDirectSend(question, owner)
}

/** Refused whichever way the sources are read, and not for want of TLS alone. */
function refusingConnector(question: Question): InboundConnector | null {
  const answers = question.once(partnerAnswers).map(({ answer }) => answer)
  if (answers.some(({ kind }) => kind === 'lets-in')) return null
  return answers.find(({ kind }) => kind === 'restricts-source')?.connector ?? null
}
