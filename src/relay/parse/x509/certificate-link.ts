/** What ties a certificate to the one that issued it, beside the names as they are printed. */
export interface CertificateLink {
  /** Equal for equal DER encodings of a name; null when only printed text is there. */
  readonly subjectEncoding: string | null
  readonly issuerEncoding: string | null
  /** Upper-case hexadecimal; null when absent or not told. */
  readonly subjectKeyIdentifier: string | null
  readonly authorityKeyIdentifier: string | null
  /** basicConstraints allow it to issue others. */
  readonly isAuthority: boolean
}

/**
 * Whether a certificate with this key can have issued one with that authority key; what is not told
 * contradicts nothing.
 */
export function keysAgree(subjectKey: string | null, authorityKey: string | null): boolean {
  return subjectKey === null || authorityKey === null || subjectKey === authorityKey
}
