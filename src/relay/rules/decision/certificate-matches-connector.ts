import type { OfferedCertificate } from '../../model/certificate.ts'
import { usableCertificate } from '../../match/certificate-is-usable.ts'
import { readConnectorType, readNamePattern, readSwitch } from '../../match/inputs.ts'
import {
  certificateMatches,
  connectorsInForest,
  type ConnectorMatch,
} from '../../match/matching-connectors.ts'
import { patternMatchesCertificate } from '../../match/pattern-matches-certificate.ts'
import type { Question } from '../../match/question.ts'
import { connectorCannotRelay } from '../connector-cannot-relay.ts'
import { defineRule, shown, type CheckPart } from '../define-rule.ts'

/** Step one of attribution: find connectors by the names in the certificate. */
export const certificateMatchesConnector = defineRule({
  id: 'certificate-matches-connector',
  stage: 'identification',
  title: 'A connector names this certificate',
  citations: ['1.2', 'M2', '2.15', '2.16'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    matches: 'The certificate matches {connectors}.',
    'no-match': 'No enabled connector of type OnPremises names this certificate.',
    'no-connectors': 'There is no connector that could name this certificate.',
    none: 'There is no usable certificate to look for.',
  },
  check(question) {
    const certificate = usableCertificate(question)
    if (certificate === null) return { status: 'not-applicable', message: 'none' }
    const parts = connectorsInForest(question).flatMap(
      (match) => describeConnector(question, match, certificate) ?? [],
    )
    const facts = [
      shown('commonName', certificate.commonName),
      shown('subjectAltNames', certificate.subjectAltNames),
    ]
    const matches = question.once(certificateMatches)
    if (matches.length > 0) {
      const connectors = matches.map(({ connector }) => `“${connector.name}”`).join(' and ')
      return { status: 'met', message: 'matches', values: { connectors }, facts, parts }
    }
    const message = parts.length === 0 ? 'no-connectors' : 'no-match'
    return { status: 'not-met', message, facts, parts }
  },
})

function describeConnector(
  question: Question,
  { tenant, connector }: ConnectorMatch,
  certificate: OfferedCertificate,
): CheckPart | null {
  const pattern = readNamePattern(question, tenant, connector)
  if (pattern === null) return null
  const facts = [shown('TlsSenderCertificateName', connector.tlsSenderCertificateName)]
  const part = { name: connector.name, facts }
  if (pattern.kind === 'invalid') {
    return { ...part, status: 'not-met', text: `${pattern.text} is no valid certificate name.` }
  }
  if (!patternMatchesCertificate(question, connector, pattern, certificate)) {
    return {
      ...part,
      status: 'not-met',
      text: `${pattern.text} is none of the certificate’s names.`,
    }
  }
  const obstacle = connectorCannotRelay(
    readConnectorType(question, connector),
    () => readSwitch(question, connector.enabled),
    connector,
  )
  return obstacle === null
    ? { ...part, status: 'met', text: `${pattern.text} matches the certificate.` }
    : { ...part, status: 'not-met', text: obstacle.text, facts: [...facts, ...obstacle.facts] }
}
