import { connectorDomainIsAccepted } from '../../match/connector-domain-is-accepted.ts'
import { certificateMatches } from '../../match/matching-connectors.ts'
import { certificateDomainMatches } from '../../match/qualifying-connectors.ts'
import { tenantLabel } from '../../model/tenant.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule, shown } from '../define-rule.ts'

/** Condition two of the notice: the certificate's domain speaks for every sender and recipient. */
export const certificateDomainAccepted = defineRule({
  id: 'certificate-domain-accepted',
  stage: 'attribution',
  title: 'The domain in the certificate connector is an accepted domain',
  citations: ['1.3', '2.1', '2.4', 'S11', 'S12', 'S38', 'T1', 'T2', 'T3'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    accepted:
      'The connector names {pattern}, and its tenant has that domain: the certificate vouches for any sender and any recipient.',
    'not-accepted':
      'The connector names {pattern}, which is not an accepted domain of its tenant, so the certificate alone proves nothing.',
    none: 'No connector matched by certificate.',
  },
  check(question) {
    const matches = question.once(certificateMatches)
    const [first] = matches
    if (first === undefined) return { status: 'not-applicable', message: 'none' }
    const best = question.once(certificateDomainMatches)
    const pattern = (best[0] ?? first).pattern.text
    const parts = matches.map((match) => {
      const isAccepted = connectorDomainIsAccepted(question, match)
      return {
        name: match.connector.name,
        status: isAccepted ? ('met' as const) : ('not-met' as const),
        text: isAccepted
          ? `${match.pattern.text} fits an accepted domain of ${tenantLabel(match.tenant)}.`
          : `${match.pattern.text} fits no accepted domain of ${tenantLabel(match.tenant)}.`,
        facts: [shown('TlsSenderCertificateName', match.connector.tlsSenderCertificateName)],
      }
    })
    const isMet = best.length > 0
    return {
      status: isMet ? 'met' : 'not-met',
      message: isMet ? 'accepted' : 'not-accepted',
      values: { pattern },
      parts,
    }
  },
  decide: (question) =>
    attributeToOneTenant(question, question.once(certificateDomainMatches), 'certificate'),
})
