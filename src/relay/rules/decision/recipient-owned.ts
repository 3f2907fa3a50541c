import { readRecipient } from '../../match/inputs.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import { defineRule, shown } from '../define-rule.ts'

/** Mail nobody could attribute still reaches the tenant that owns the recipient's domain (T10). */
export const recipientOwned = defineRule({
  id: 'recipient-owned',
  stage: 'delivery',
  title: 'The recipient’s domain belongs to a Microsoft 365 tenant',
  citations: ['1.5', '1.15', '2.10', 'T10', 'T13'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    owned:
      '{domain} is an accepted domain of {tenant}. Mail that nobody vouches for goes there as ordinary incoming mail.',
    'not-owned': '{domain} is an accepted domain of no tenant named here.',
  },
  check(question) {
    const { domain } = readRecipient(question)
    const owner = question.once(recipientOwner)
    return {
      status: owner === null ? 'not-met' : 'met',
      message: owner === null ? 'not-owned' : 'owned',
      values: { domain, tenant: owner?.name ?? 'the tenant' },
      facts: [shown('RCPT TO', question.recipient)],
    }
  },
  decide(question) {
    const owner = question.once(recipientOwner)
    const isOwn = owner?.path === question.relayCase.tenant.path
    return {
      verdict: isOwn ? 'delivered' : 'incoming-elsewhere',
      attribution: { tenant: owner?.name ?? null, connector: null, by: 'recipient' },
    }
  },
})
