import { addressMatches } from '../../match/matching-connectors.ts'
import { matchesWithRecipientDomain } from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule } from '../define-rule.ts'
import { checkRecipientDomain } from '../domain-checks.ts'

/** Known by address, any sender may write to the tenant's own recipients. */
export const addressConnectorRecipientDomain = defineRule({
  id: 'address-connector-recipient-domain',
  stage: 'attribution',
  title: 'An address connector matches and the recipient is the tenant’s own',
  citations: ['1.9', '2.5', '2.10'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    accepted: 'The address matched a connector, and {domain} is an accepted domain there.',
    'not-accepted': '{domain} is not an accepted domain of the tenant whose connector matched.',
    none: 'No connector matched by address.',
  },
  check(question) {
    const matches = question.once(addressMatches)
    if (matches.length === 0) return { status: 'not-applicable', message: 'none' }
    return checkRecipientDomain(question, matches)
  },
  decide: (question) =>
    attributeToOneTenant(
      question,
      matchesWithRecipientDomain(question, question.once(addressMatches)),
      'ip',
    ),
})
