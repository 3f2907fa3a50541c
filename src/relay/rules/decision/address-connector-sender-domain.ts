import { addressMatches } from '../../match/matching-connectors.ts'
import { matchesWithSenderDomain } from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule } from '../define-rule.ts'
import { checkSenderDomain } from '../domain-checks.ts'

/** Condition one of the notice: known by address, the message needs a sender of the tenant's own. */
export const addressConnectorSenderDomain = defineRule({
  id: 'address-connector-sender-domain',
  stage: 'attribution',
  title: 'An address connector matches and the sender’s domain is accepted',
  citations: ['1.4', '2.1', '2.6', '2.7', 'T6', 'T7', 'S9', 'S20'],
  confidence: 'documented',
  inForce: {},
  messages: {
    accepted: 'The address matched a connector, and {domain} is an accepted domain there.',
    'not-accepted': '{domain} is not an accepted domain of the tenant whose connector matched.',
    'null-sender': 'The sender is <>: it has no domain to find among the accepted ones.',
    none: 'No connector matched by address.',
  },
  check(question) {
    const matches = question.once(addressMatches)
    return matches.length === 0
      ? { status: 'not-applicable', message: 'none' }
      : checkSenderDomain(question, matches)
  },
  decide: (question) =>
    attributeToOneTenant(
      question,
      matchesWithSenderDomain(question, question.once(addressMatches)),
      'ip',
    ),
})
