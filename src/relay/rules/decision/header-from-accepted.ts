import { certificateMatches } from '../../match/matching-connectors.ts'
import { headerDomain } from '../../match/message-domain.ts'
import { allMatches, matchesWithHeaderDomain } from '../../match/qualifying-connectors.ts'
import { attributeToOneTenant } from '../attribution-of.ts'
import { defineRule, shown } from '../define-rule.ts'
import { acceptedOrNot } from '../domain-checks.ts'

/** Until November 2023 the From header could stand in for the envelope sender (U21, U22). */
export const headerFromAccepted = defineRule({
  id: 'header-from-accepted',
  stage: 'attribution',
  title: 'A connector matches and the From header’s domain is accepted',
  citations: ['2.2', '3.8'],
  confidence: 'documented',
  inForce: {
    from: '2017-07-05',
    until: '2023-10-31',
    extended: { disagreement: 'U22', reading: 'until-2024-03-31', until: '2024-03-31' },
  },
  messages: {
    accepted: 'A connector matched, and {domain} of the From header is an accepted domain there.',
    'not-accepted': 'The From header’s {domain} is not an accepted domain of that tenant.',
    'no-header': 'The message has no From header that could be used.',
    'not-counted': 'Read this way, the From header did not count then either.',
    none: 'No connector matched.',
  },
  check(question) {
    const matches = allMatches(question)
    if (matches.length === 0) return { status: 'not-applicable', message: 'none' }
    if (question.reading('U21') === 'p2-not-counted') {
      return { status: 'not-met', message: 'not-counted' }
    }
    const facts = [shown('From', question.relayCase.submission.headerFrom)]
    const header = headerDomain(question)
    if (header === null) return { status: 'not-met', message: 'no-header', facts }
    const isMet = matchesWithHeaderDomain(question, matches).length > 0
    return { ...acceptedOrNot(isMet, header.name), facts }
  },
  decide(question) {
    const byCertificate = matchesWithHeaderDomain(question, question.once(certificateMatches))
    return byCertificate.length > 0
      ? attributeToOneTenant(question, byCertificate, 'certificate')
      : attributeToOneTenant(
          question,
          matchesWithHeaderDomain(question, allMatches(question)),
          'ip',
        )
  },
})
