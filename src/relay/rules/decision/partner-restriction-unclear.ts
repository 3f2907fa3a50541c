import { partnerAnswers } from '../../match/partner-connectors.ts'
import type { Question } from '../../match/question.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import { known } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { tenantLabel } from '../../model/tenant.ts'
import { defineRule, shown } from '../define-rule.ts'

/**
 * Two things about a Partner connector's restrictions are documented nowhere: whether named sender
 * domains hold the empty sender, and whether a source must fit both restrictions or one (fact 2.19).
 */
export const partnerRestrictionUnclear = defineRule({
  id: 'partner-restriction-unclear',
  stage: 'incoming',
  title: 'What a Partner connector’s restriction does with this message is documented nowhere',
  citations: ['2.19', '5.1'],
  confidence: 'inferred',
  inForce: {},
  messages: {
    'null-sender':
      '“{connector}” of {tenant} restricts mail from named domains. What it does with an empty sender is documented nowhere.',
    'fits-one':
      '“{connector}” of {tenant} restricts its sources to addresses and to a certificate, and this server fits one of the two. Whether that is enough is documented nowhere.',
    clear: 'No Partner connector leaves open what it does with this message.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = question.once(recipientOwner)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const unclear = unclearConnector(question)
    if (unclear === null) return { status: 'not-met', message: 'clear' }
    return {
      status: 'met',
      message: hangsOnBothRestrictions(question) ? 'fits-one' : 'null-sender',
      values: { connector: unclear.name, tenant: tenantLabel(owner) },
      facts: [
        shown('MAIL FROM', question.relayCase.submission.mailFrom),
        shown('Name', known(unclear.name, unclear.path)),
        shown('RestrictDomainsToIPAddresses', unclear.restrictDomainsToIPAddresses),
        shown('RestrictDomainsToCertificate', unclear.restrictDomainsToCertificate),
      ],
    }
  },
  decide: () => ({ verdict: 'undetermined', attribution: null }),
})

/** The connector that refuses under one reading and not under another; null when all readings agree. */
function unclearConnector(question: Question): InboundConnector | null {
  const answers = question.once(partnerAnswers).map(({ answer }) => answer)
  const refusal = answers.find(({ kind }) => kind !== 'lets-in')
  const welcome = answers.find(({ kind }) => kind === 'lets-in')
  if (refusal === undefined || welcome === undefined) return null
  return welcome.connector ?? refusal.connector
}

/** Whether it makes a difference how two restrictions on one connector are read. */
function hangsOnBothRestrictions(question: Question): boolean {
  const answers = question.once(partnerAnswers)
  return answers.some(({ reading, answer }) =>
    answers.some(
      (other) =>
        other.reading.holdsNullSender === reading.holdsNullSender &&
        (other.answer.kind === 'lets-in') !== (answer.kind === 'lets-in'),
    ),
  )
}
