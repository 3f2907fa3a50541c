import type { OfferedCertificate } from '../model/certificate.ts'
import type { IsoDate } from '../model/relay-case.ts'
import { readCertificate, readNotAfter, readNotBefore, readSwitch, readTls } from './inputs.ts'
import type { Question } from './question.ts'

/** What a certificate must be before its names count (facts 2.40, 2.41, 2.44). */
export const CERTIFICATE_TESTS = [
  { id: 'in-date', holds: isInDate },
  {
    id: 'chain-sent',
    holds: (question: Question, certificate: OfferedCertificate): boolean =>
      readSwitch(question, certificate.chainComplete),
  },
  {
    id: 'root-trusted',
    holds: (question: Question, certificate: OfferedCertificate): boolean =>
      readSwitch(question, certificate.trustedRoot),
  },
  {
    id: 'not-revoked',
    holds: (question: Question, certificate: OfferedCertificate): boolean =>
      !readSwitch(question, certificate.revoked),
  },
] as const

/** The certificate that came with the connection; without TLS there is none (fact 2.18). */
export function offeredCertificate(question: Question): OfferedCertificate | null {
  return readTls(question) ? readCertificate(question) : null
}

/** The offered certificate if its names count, else null (T8). */
export function usableCertificate(question: Question): OfferedCertificate | null {
  const certificate = offeredCertificate(question)
  if (certificate === null) return null
  return CERTIFICATE_TESTS.every(({ holds }) => holds(question, certificate)) ? certificate : null
}

/** A certificate counts on every day it is valid for some part of. */
function isInDate(question: Question, certificate: OfferedCertificate): boolean {
  const { asOf } = question.relayCase
  return (
    dayOf(readNotBefore(question, certificate)) <= asOf &&
    asOf <= dayOf(readNotAfter(question, certificate))
  )
}

function dayOf(time: string): IsoDate {
  return time.slice(0, 10)
}
