import type { Certificate } from '../../model/certificate.ts'
import { quote } from '../property-bag/index.ts'
import type { Problem } from './problem.ts'

/** What a verdict may hang on, and how a reader knows it. */
const NEEDED = [
  ['subject', 'the subject'],
  ['subjectAltNames', 'the subject alternative names'],
  ['notBefore', 'the first day'],
  ['notAfter', 'the last day'],
] as const

export function valueUnreadable(value: string): Problem {
  return {
    id: 'certificate-text-unreadable',
    level: 'error',
    found: quote(value),
    expected: 'a date, number or fingerprint as openssl x509 prints it',
    advice: 'It was left out. Paste the output unchanged, or the certificate itself.',
  }
}

/** What printed text leaves out of a certificate; null when nothing of it matters. */
export function textIncomplete(certificate: Certificate): Problem | null {
  const missing = NEEDED.filter(([field]) => certificate[field] === null)
  if (missing.length === 0) return null
  return {
    id: 'certificate-text-incomplete',
    level: 'warning',
    found: `printed text without ${missing.map(([, words]) => words).join(', ')}`,
    expected: 'everything a certificate says',
    advice:
      'What is missing counts as unknown. Paste the certificate itself, or run: openssl x509 -in certificate.pem -noout -text',
  }
}
