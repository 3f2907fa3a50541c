import { keysAgree } from '../x509/certificate-link.ts'
import type { LinkedCertificate } from '../x509/read-certificate.ts'

/**
 * Whether one certificate can have issued another: its subject is the other's issuer, and the key
 * identifiers agree where both are there. One that is self-signed has no other issuer. Signatures
 * are not checked.
 */
export function hasIssued(issuer: LinkedCertificate, issued: LinkedCertificate): boolean {
  const { isSelfSigned } = issued.certificate
  return !isSelfSigned && hasIssuersName(issuer, issued) && hasIssuersKey(issuer, issued)
}

/** Encodings are compared where both are there; printed text has none. */
function hasIssuersName(issuer: LinkedCertificate, issued: LinkedCertificate): boolean {
  const { subjectEncoding } = issuer.link
  const { issuerEncoding } = issued.link
  if (subjectEncoding !== null && issuerEncoding !== null) return subjectEncoding === issuerEncoding
  return (
    issuer.certificate.subject !== null && issuer.certificate.subject === issued.certificate.issuer
  )
}

function hasIssuersKey({ link }: LinkedCertificate, issued: LinkedCertificate): boolean {
  return keysAgree(link.subjectKeyIdentifier, issued.link.authorityKeyIdentifier)
}
