import { certificateMatches } from '../../match/matching-connectors.ts'
import { allMatches } from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule } from '../define-rule.ts'

/** Before 5 July 2017 a matching connector was enough (U23). */
export const connectorAlone = defineRule({
  id: 'connector-alone',
  stage: 'attribution',
  title: 'A connector matches, which was enough before July 2017',
  citations: ['3.1', '3.2', '3.3', 'S15'],
  confidence: 'documented',
  inForce: { until: '2017-07-04' },
  messages: {
    matches: 'A connector matched, and before 5 July 2017 no domain was asked for.',
    'domain-needed': 'Read this way, the sender’s domain was asked for even then.',
    none: 'No connector matched.',
  },
  check(question) {
    if (allMatches(question).length === 0) return { status: 'not-applicable', message: 'none' }
    return question.reading('U23') === 'connector-alone'
      ? { status: 'met', message: 'matches' }
      : { status: 'not-met', message: 'domain-needed' }
  },
  decide(question) {
    const byCertificate = question.once(certificateMatches)
    return byCertificate.length > 0
      ? attributeToOneTenant(question, byCertificate, 'certificate')
      : attributeToOneTenant(question, allMatches(question), 'ip')
  },
})
