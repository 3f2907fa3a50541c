import type { CasePath } from './case-path.ts'
import type { Certificate } from './certificate.ts'
import type { Fact } from './fact.ts'

/** What an Exchange server may use a certificate for (facts 5.5). */
export type ExchangeService = 'Federation' | 'IIS' | 'IMAP' | 'POP' | 'SMTP' | 'UM' | 'UMCallRouter'

/** What Exchange thinks of a certificate (facts 5.5). */
export type ExchangeCertificateStatus =
  | 'DateInvalid'
  | 'Invalid'
  | 'PendingRequest'
  | 'RevocationCheckFailure'
  | 'Revoked'
  | 'Unknown'
  | 'Untrusted'
  | 'Valid'

/** Where the root of its chain comes from; `ThirdParty` is the store of public CAs (facts 5.5). */
export type RootCAType =
  'None' | 'ThirdParty' | 'Enterprise' | 'Registry' | 'GroupPolicy' | 'Unknown'

/**
 * A certificate as `Get-ExchangeCertificate` prints it.
 *
 * A server sends with the one that `TlsCertificateName` of the Send connector names by issuer and
 * subject, whatever its services (fact 2.47). Where that is not known, the likely one is:
 * `services` with `SMTP`, `hasPrivateKey` true, `status` `Valid`, not self-signed, and of several
 * the one with the latest `certificate.notAfter`.
 */
export interface ExchangeCertificate {
  readonly path: CasePath
  /**
   * What the certificate itself says; what is not printed is null. `CertificateDomains` has the CN
   * among the dNSName entries, so `subjectAltNames` may have one name more than the certificate;
   * the rules read both as one list (M2). Dates are days of the server's own time zone: one day to
   * either side of UTC is possible.
   */
  readonly certificate: Certificate
  /** Empty for `None`. */
  readonly services: Fact<readonly ExchangeService[]>
  readonly status: Fact<ExchangeCertificateStatus>
  readonly rootCAType: Fact<RootCAType>
  readonly hasPrivateKey: Fact<boolean>
  /** In bits. */
  readonly publicKeySize: Fact<number>
}
