import { readRecipient } from '../../match/inputs.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import { defineRule, shown } from '../define-rule.ts'

/** Unattributed mail for a tenant of another forest is put off, not delivered (T9, T13). */
export const recipientInOtherForest = defineRule({
  id: 'recipient-in-other-forest',
  stage: 'incoming',
  title: 'The recipient’s tenant is in another forest or region',
  citations: ['T9', 'T13', '1.2', '1.6'],
  confidence: 'observed',
  inForce: {},
  messages: {
    elsewhere:
      '{domain} belongs to {tenant}, in another forest, where this endpoint cannot deliver.',
    here: '{domain} belongs to no tenant of another forest.',
  },
  check(question) {
    const { domain } = readRecipient(question)
    const owner = question.once(recipientOwner)
    const isElsewhere = owner !== null && !owner.isSameForest
    return {
      status: isElsewhere ? 'met' : 'not-met',
      message: isElsewhere ? 'elsewhere' : 'here',
      values: { domain, tenant: owner?.name ?? 'a tenant' },
      facts: [shown('RCPT TO', question.recipient)],
    }
  },
  decide: () => ({
    verdict: 'rejected',
    attribution: null,
    reply: 'wrong-region-attr35',
    alsoSeen: ['relay-denied-tenant-attribution'],
  }),
})
