import type { Problem } from './problem.ts'

const CERTIFICATE_LABELS: ReadonlySet<string> = new Set([
  'CERTIFICATE',
  'X509 CERTIFICATE',
  'TRUSTED CERTIFICATE',
])

const REQUEST = 'Give the certificate that the CA issued for this request.'
const PKCS7 = 'Take the certificates out: openssl pkcs7 -print_certs -in file.p7b -out chain.pem'

const ADVICE: Readonly<Record<string, string>> = {
  'CERTIFICATE REQUEST': REQUEST,
  'NEW CERTIFICATE REQUEST': REQUEST,
  PKCS7,
  CMS: PKCS7,
  'PUBLIC KEY': 'Give the certificate that holds this key.',
  'X509 CRL': 'Give the certificate itself; revocation is stated in a field of the case.',
}

/** Whether a PEM block with this label holds a certificate, in one of OpenSSL's three spellings. */
export function isCertificateLabel(label: string): boolean {
  return CERTIFICATE_LABELS.has(label)
}

/** A block that is neither a certificate nor a private key: left out, and harmless beside certificates. */
export function otherBlock(label: string): Problem {
  return {
    id: 'not-a-certificate',
    level: 'warning',
    found: `a block labelled ${JSON.stringify(label)}`,
    expected: 'CERTIFICATE',
    advice: `It was left out. ${ADVICE[label] ?? 'Give the certificate block.'}`,
  }
}
