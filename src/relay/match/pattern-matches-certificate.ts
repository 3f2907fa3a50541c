import type { OfferedCertificate } from '../model/certificate.ts'
import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import type { Fact } from '../model/fact.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import { certificateNameMatches } from './certificate-name-matches.ts'
import { readCommonName, readSubjectAltNames } from './inputs.ts'
import type { Question } from './question.ts'

/** Whether any name of the certificate, CN or dNSName, matches (fact M2). */
export function patternMatchesCertificate(
  question: Question,
  { tlsSenderCertificateName }: InboundConnector,
  pattern: UsableNamePattern,
  certificate: OfferedCertificate,
): boolean {
  const { commonName, subjectAltNames } = certificate
  const isAmong = (source: Fact<unknown>, names: () => readonly string[]): boolean =>
    question.isOpen(tlsSenderCertificateName) && question.isOpen(source)
      ? openPatternMatches(question, tlsSenderCertificateName, source)
      : names().some((name) => certificateNameMatches(question, pattern, name))
  return (
    isAmong(commonName, () => [readCommonName(question, certificate) ?? []].flat()) ||
    isAmong(subjectAltNames, () => readSubjectAltNames(question, certificate))
  )
}

/** Where pattern and names are both open, no value of one tells whether the other fits. */
function openPatternMatches(
  question: Question,
  pattern: Fact<unknown>,
  source: Fact<unknown>,
): boolean {
  const name = `${pattern.path} names ${source.path}`
  return question.relate({ name, between: [pattern, source] }, [true, false])
}
