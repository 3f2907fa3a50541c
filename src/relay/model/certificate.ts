import type { Fact } from './fact.ts'
import type { SourceSpan } from './source-span.ts'

/**
 * What one X.509 certificate says, as `inspect` prints it. Its encoding tells everything; printed
 * text may leave fields out, and those are null.
 */
export interface Certificate {
  /** Distinguished name as .NET and Exchange print it: most specific first, `S=` for state. */
  readonly subject: string | null
  /** Null when the subject has no CN, or is not told. */
  readonly commonName: string | null
  /** The dNSName entries in the certificate's order. */
  readonly subjectAltNames: readonly string[] | null
  readonly issuer: string | null
  /** `2026-01-01T00:00:00Z`; the day alone where a text has no time zone. */
  readonly notBefore: string | null
  readonly notAfter: string | null
  /** Upper-case hexadecimal without a leading zero byte, as OpenSSL and Node print it. */
  readonly serialNumber: string | null
  /** SHA-1 of the DER encoding, upper-case hexadecimal without separators. */
  readonly thumbprint: string | null
  /** `RSA`, `EC`, `Ed25519`, … or the OID of an algorithm without a usual name. */
  readonly publicKeyAlgorithm: string | null
  /** Usual names (`serverAuth`) or OIDs; empty when the extension is absent. */
  readonly extendedKeyUsages: readonly string[] | null
  /** False where subject or issuer is not told. */
  readonly isSelfSigned: boolean
  /** Where its text stands in what was pasted; absent for binary files. */
  readonly span?: SourceSpan
  /** Where single fields stand, when the text prints each by itself. */
  readonly spans?: CertificateSpans
}

/** A field of a certificate that is a statement of its own. */
export type CertificateField = Exclude<keyof Certificate, 'span' | 'spans'>

/** Places of single fields in a text. */
export type CertificateSpans = Readonly<Partial<Record<CertificateField, SourceSpan>>>

/** The client certificate a sending server offers, as far as the case says. */
export interface OfferedCertificate {
  readonly commonName: Fact<string | null>
  readonly subjectAltNames: Fact<readonly string[]>
  readonly issuer: Fact<string | null>
  /** `2026-01-01` or a full UTC time. */
  readonly notBefore: Fact<string>
  readonly notAfter: Fact<string>
  readonly extendedKeyUsages: Fact<readonly string[]>
  /** The intermediates travel in the handshake (fact 2.41). */
  readonly chainComplete: Fact<boolean>
  /** The chain ends in a root Exchange Online trusts (fact 2.40). */
  readonly trustedRoot: Fact<boolean>
  readonly revoked: Fact<boolean>
}
