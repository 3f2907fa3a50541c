import type { OfferedCertificate } from '../../model/certificate.ts'
import { CERTIFICATE_TESTS, offeredCertificate } from '../../match/certificate-is-usable.ts'
import type { Question } from '../../match/question.ts'
import { defineRule, shown, type CheckedFact, type CheckPart } from '../define-rule.ts'

type TestId = (typeof CERTIFICATE_TESTS)[number]['id']

const WORDS: Readonly<Record<TestId, { readonly yes: string; readonly no: string }>> = {
  'in-date': {
    yes: 'It is valid on the day asked about.',
    no: 'It is not valid on the day asked about.',
  },
  'chain-sent': {
    yes: 'The intermediate certificates are sent with it.',
    no: 'The intermediate certificates are not sent with it.',
  },
  'root-trusted': {
    yes: 'Its chain ends in a public root that Exchange Online trusts.',
    no: 'It does not lead to a root that Exchange Online trusts.',
  },
  'not-revoked': { yes: 'It is not revoked.', no: 'It is revoked.' },
}

const factsOf: Readonly<Record<TestId, (certificate: OfferedCertificate) => CheckedFact[]>> = {
  'in-date': ({ notBefore, notAfter }) => [
    shown('notBefore', notBefore),
    shown('notAfter', notAfter),
  ],
  'chain-sent': ({ chainComplete }) => [shown('chainComplete', chainComplete)],
  'root-trusted': ({ trustedRoot }) => [shown('trustedRoot', trustedRoot)],
  'not-revoked': ({ revoked }) => [shown('revoked', revoked)],
}

/** A certificate that fails one of these counts as none (T8). */
export const certificateUsable = defineRule({
  id: 'certificate-usable',
  stage: 'identification',
  title: 'The certificate is one that Exchange Online trusts',
  citations: ['2.40', '2.41', '2.44', 'T8'],
  confidence: 'documented',
  inForce: {},
  messages: {
    usable: 'The certificate is valid, complete and from a trusted authority.',
    unusable: 'The certificate counts as none. {reason}',
    none: 'There is no certificate to test.',
  },
  check(question) {
    const certificate = offeredCertificate(question)
    if (certificate === null) return { status: 'not-applicable', message: 'none' }
    const parts = testCertificate(question, certificate)
    const failing = parts.find(({ status }) => status === 'not-met')
    return failing === undefined
      ? { status: 'met', message: 'usable', parts }
      : { status: 'not-met', message: 'unusable', values: { reason: failing.text }, parts }
  },
})

function testCertificate(
  question: Question,
  certificate: OfferedCertificate,
): readonly CheckPart[] {
  const parts: CheckPart[] = []
  for (const { id, holds } of CERTIFICATE_TESTS) {
    const isMet = holds(question, certificate)
    parts.push({
      name: id,
      status: isMet ? 'met' : 'not-met',
      text: isMet ? WORDS[id].yes : WORDS[id].no,
      facts: factsOf[id](certificate),
    })
    // One failure settles it; looking further would ask for facts that no longer matter.
    if (!isMet) break
  }
  return parts
}
