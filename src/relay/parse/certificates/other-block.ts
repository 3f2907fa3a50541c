import type { Problem } from './problem.ts'

const CERTIFICATE_LABELS: ReadonlySet<string> = new Set([
  'CERTIFICATE',
  'X509 CERTIFICATE',
  'TRUSTED CERTIFICATE',
  'PKCS7',
  'CMS',
])

/** What to do with a request. */
export const REQUEST_ADVICE = 'Give the certificate that the CA issued for this request.'

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['CERTIFICATE REQUEST', REQUEST_ADVICE],
  ['NEW CERTIFICATE REQUEST', REQUEST_ADVICE],
  ['PUBLIC KEY', 'Give the certificate that holds this key.'],
  ['X509 CRL', 'Give the certificate itself; revocation is stated in a field of the case.'],
])

/**
 * Whether a PEM block with this label holds certificates: one in OpenSSL's three spellings, or
 * PKCS#7.
 */
export function isCertificateLabel(label: string): boolean {
  return CERTIFICATE_LABELS.has(label)
}

/**
 * Whether a PEM block with this label has to do with certificates, so that something can be said
 * about it.
 */
export function isKnownLabel(label: string): boolean {
  return CERTIFICATE_LABELS.has(label) || ADVICE.has(label)
}

/**
 * A block that is neither a certificate nor a private key: left out, and harmless beside
 * certificates.
 */
export function otherBlock(label: string): Problem {
  const advice = ADVICE.get(label) ?? 'Give the certificate block.'
  return {
    id: 'not-a-certificate',
    level: 'warning',
    found: `a block labelled ${JSON.stringify(label)}`,
    expected: 'CERTIFICATE or PKCS7',
    advice: `It was left out. ${advice}`,
  }
}
