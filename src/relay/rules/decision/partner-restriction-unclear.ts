import { recipientOwner } from '../../match/domain-is-accepted.ts'
import { readMailFrom } from '../../match/inputs.ts'
import { partnerRefusals } from '../../match/partner-connectors.ts'
import { defineRule, shown } from '../define-rule.ts'

/** Whether a restriction to named sender domains catches the empty sender is documented nowhere (fact 2.19). */
export const partnerRestrictionUnclear = defineRule({
  id: 'partner-restriction-unclear',
  stage: 'incoming',
  title: 'A Partner connector restricts named sender domains, and the sender is empty',
  citations: ['2.19'],
  confidence: 'inferred',
  inForce: {},
  messages: {
    unclear:
      '“{connector}” of {tenant} restricts mail from named domains. What it does with an empty sender is documented nowhere.',
    clear: 'No Partner connector makes a difference here.',
    'has-sender': 'The sender has a domain, so the restriction is clear.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = recipientOwner(question)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const sender = shown('MAIL FROM', question.relayCase.submission.mailFrom)
    if (readMailFrom(question).kind === 'address') {
      return { status: 'not-met', message: 'has-sender', facts: [sender] }
    }
    const [narrow, wide] = partnerRefusals(question, owner)
    const refusal = narrow ?? wide
    if (refusal === null || (narrow !== null && wide !== null)) {
      return { status: 'not-met', message: 'clear', facts: [sender] }
    }
    const { connector } = refusal
    return {
      status: 'met',
      message: 'unclear',
      values: { connector: connector.name, tenant: owner.name ?? 'the tenant' },
      facts: [
        sender,
        shown('Name', { state: 'known', value: connector.name, path: connector.path }),
      ],
    }
  },
  decide: () => ({ verdict: 'undetermined' }),
})
