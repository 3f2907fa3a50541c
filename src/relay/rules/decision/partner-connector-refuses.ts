import { recipientOwner } from '../../match/domain-is-accepted.ts'
import { readMailFrom } from '../../match/inputs.ts'
import { partnerRefusals } from '../../match/partner-connectors.ts'
import type { Question } from '../../match/question.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { reversePathText } from '../../model/mail-address.ts'
import type { Tenant } from '../../model/tenant.ts'
import { defineRule, shown } from '../define-rule.ts'
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
    admits: 'No Partner connector of {tenant} refuses this server.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = recipientOwner(question)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const tenant = owner.name ?? 'the tenant'
    const refusing = refusingConnector(question, owner)
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
  decide(question) {
    const owner = recipientOwner(question)
    const connector = owner === null ? null : refusingConnector(question, owner)
    return refusedByOwner(owner, connector, 'partner-connector-refused')
  },
})

/** Refused whichever way the null sender is read, and not for want of TLS alone. */
function refusingConnector(question: Question, owner: Tenant): InboundConnector | null {
  const refusals = partnerRefusals(question, owner)
  if (refusals.includes(null)) return null
  return refusals.find((refusal) => refusal?.kind === 'restricts-source')?.connector ?? null
}
