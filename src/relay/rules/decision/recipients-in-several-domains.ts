import { domainSeekingMatches, matchesWithSenderDomain } from '../../match/qualifying-connectors.ts'
import { recipientsLieInSeveralDomains } from '../../match/recipients-in-several-domains.ts'
import { defineRule } from '../define-rule.ts'

/**
 * When only the recipients could tell whose mail it is, and they lie in several domains, one source of
 * 2017 says the whole transaction is refused (U9). The reading taken judges each recipient alone.
 */
export const recipientsInSeveralDomains = defineRule({
  id: 'recipients-in-several-domains',
  stage: 'attribution',
  title: 'Recipients in several domains make the tenant unclear',
  citations: ['1.10', '2.28'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    refused: 'Only the recipients could tell the tenant, and they lie in several domains.',
    'each-alone': 'The recipients lie in several domains; each is judged by its own domain.',
    'one-domain': 'The recipients do not lie in several domains.',
    'sender-decides': 'The sender’s domain tells the tenant, so the recipients do not matter here.',
    none: 'No connector that counts matched.',
  },
  check(question) {
    if (!recipientsLieInSeveralDomains(question)) {
      return { status: 'not-applicable', message: 'one-domain' }
    }
    const matches = domainSeekingMatches(question)
    if (matches.length === 0) return { status: 'not-applicable', message: 'none' }
    if (matchesWithSenderDomain(question, matches).length > 0) {
      return { status: 'not-applicable', message: 'sender-decides' }
    }
    const isRefused = question.reading('U9') === 'refused-as-a-whole'
    return isRefused
      ? { status: 'met', message: 'refused' }
      : { status: 'not-met', message: 'each-alone' }
  },
  decide: () => ({
    verdict: 'rejected',
    attribution: null,
    reply: 'relay-denied-tenant-attribution',
    alsoSeen: ['relay-denied-attr36'],
  }),
})
