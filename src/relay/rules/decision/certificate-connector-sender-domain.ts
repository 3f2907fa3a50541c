import { certificateMatches } from '../../match/matching-connectors.ts'
import {
  matchesWithSenderDomain,
  unacceptedCertificateMatches,
} from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule } from '../define-rule.ts'
import { checkSenderDomain } from '../domain-checks.ts'

/** The certificate finds the connector, the sender's domain finds the tenant (U1: not everybody agrees). */
export const certificateConnectorSenderDomain = defineRule({
  id: 'certificate-connector-sender-domain',
  stage: 'attribution',
  title: 'A certificate connector matches and the sender’s domain is accepted',
  citations: ['1.7', '1.8', '2.1', '2.6', '2.7', 'T4', 'T5', 'S9'],
  confidence: 'documented',
  inForce: {},
  messages: {
    accepted: 'The certificate matched a connector, and {domain} is an accepted domain there.',
    'not-accepted': '{domain} is not an accepted domain of the tenant whose connector matched.',
    'null-sender': 'The sender is <>: it has no domain to find among the accepted ones.',
    unused:
      'Read strictly, a connector whose own domain is not accepted plays no part, whatever the sender.',
    none: 'No connector matched by certificate.',
  },
  check(question) {
    if (question.once(certificateMatches).length === 0) {
      return { status: 'not-applicable', message: 'none' }
    }
    const matches = unacceptedCertificateMatches(question)
    return matches.length === 0
      ? { status: 'not-met', message: 'unused' }
      : checkSenderDomain(question, matches)
  },
  decide: (question) =>
    attributeToOneTenant(
      question,
      matchesWithSenderDomain(question, unacceptedCertificateMatches(question)),
      'certificate',
    ),
})
