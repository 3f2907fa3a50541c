import { certificateMatches } from '../../match/matching-connectors.ts'
import {
  matchesWithRecipientDomain,
  unacceptedCertificateMatches,
} from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule } from '../define-rule.ts'
import { checkRecipientDomain } from '../domain-checks.ts'

/** The certificate finds the connector, the recipient's domain finds the tenant: delivery inside only. */
export const certificateConnectorRecipientDomain = defineRule({
  id: 'certificate-connector-recipient-domain',
  stage: 'attribution',
  title: 'A certificate connector matches and the recipient is the tenant’s own',
  citations: ['1.7', '1.8', '2.10'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    accepted: 'The certificate matched a connector, and {domain} is an accepted domain there.',
    'not-accepted': '{domain} is not an accepted domain of the tenant whose connector matched.',
    none: 'No connector that counts matched by certificate.',
  },
  check(question) {
    if (question.once(certificateMatches).length === 0) {
      return { status: 'not-applicable', message: 'none' }
    }
    const matches = unacceptedCertificateMatches(question)
    if (matches.length === 0) return { status: 'not-applicable', message: 'none' }
    return checkRecipientDomain(question, matches)
  },
  decide: (question) =>
    attributeToOneTenant(
      question,
      matchesWithRecipientDomain(question, unacceptedCertificateMatches(question)),
      'certificate',
    ),
})
