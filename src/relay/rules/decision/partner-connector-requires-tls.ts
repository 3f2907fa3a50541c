import { readTls } from '../../match/inputs.ts'
import { partnerAnswers } from '../../match/partner-connectors.ts'
import type { Question } from '../../match/question.ts'
import { recipientOwner } from '../../match/recipient-owner.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { tenantLabel } from '../../model/tenant.ts'
import { defineRule, shown } from '../define-rule.ts'
import { refusedByOwner } from '../refused-by-owner.ts'

/** A Partner connector of the recipient's tenant may demand STARTTLS (454 4.7.0). */
export const partnerConnectorRequiresTls = defineRule({
  id: 'partner-connector-requires-tls',
  stage: 'incoming',
  title: 'A Partner connector of the recipient’s tenant demands TLS and gets none',
  citations: ['1.5', '2.18', '2.19'],
  confidence: 'observed',
  inForce: {},
  messages: {
    refuses: '“{connector}” of {tenant} demands STARTTLS, and the server does not use it.',
    encrypted: 'The server uses STARTTLS, so no connector can miss it.',
    'not-demanded': 'No Partner connector of {tenant} demands STARTTLS for this sender.',
    'no-owner': 'The recipient’s domain belongs to no tenant named here.',
  },
  check(question) {
    const owner = question.once(recipientOwner)
    if (owner === null) return { status: 'not-applicable', message: 'no-owner' }
    const tls = shown('STARTTLS', question.relayCase.submission.tls)
    if (readTls(question)) return { status: 'not-met', message: 'encrypted', facts: [tls] }
    const tenant = tenantLabel(owner)
    const demanding = demandingConnector(question)
    return demanding === null
      ? { status: 'not-met', message: 'not-demanded', values: { tenant }, facts: [tls] }
      : {
          status: 'met',
          message: 'refuses',
          values: { connector: demanding.name, tenant },
          facts: [tls, shown('RequireTls', demanding.requireTls)],
        }
  },
  decide: (question) => refusedByOwner(question, demandingConnector(question), 'tls-required'),
})

/** Refused for want of TLS whichever way the sources are read. */
function demandingConnector(question: Question): InboundConnector | null {
  const answers = question.once(partnerAnswers).map(({ answer }) => answer)
  const demands = answers.filter((answer) => answer.kind === 'demands-tls')
  const [first] = demands
  return first !== undefined && demands.length === answers.length ? first.connector : null
}
