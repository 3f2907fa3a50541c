import type { StatedCertificate } from '../../../relay/index.ts'
import type { Certificate, ExchangeCertificate } from '../../../relay/intake/index.ts'

/** Whether a server could send mail with this certificate: for SMTP, with its key, issued and not refused. */
export function isLikelyClient(one: ExchangeCertificate): boolean {
  const { certificate, services, hasPrivateKey, status } = one
  const isForSmtp = services.state !== 'known' || services.value.includes('SMTP')
  const hasKey = hasPrivateKey.state !== 'known' || hasPrivateKey.value
  const isPending = status.state === 'known' && status.value === 'PendingRequest'
  return isForSmtp && hasKey && !isPending && !certificate.isSelfSigned
}

/** The certificate as facts of a case; what Exchange does not print stays unknown or assumed. */
export function toStatedCertificate({
  certificate,
  status,
}: ExchangeCertificate): StatedCertificate {
  const { commonName, subjectAltNames, issuer, notBefore, notAfter, extendedKeyUsages } =
    certificate
  return {
    commonName: commonName ?? 'none',
    ...(subjectAltNames !== null && { subjectAltNames }),
    ...(issuer !== null && { issuer }),
    ...(notBefore !== null && { notBefore }),
    ...(notAfter !== null && { notAfter }),
    ...(extendedKeyUsages !== null && { extendedKeyUsages }),
    ...(certificate.isSelfSigned && { trustedRoot: false }),
    ...(status.state === 'known' && status.value === 'Revoked' && { revoked: true }),
  }
}

/** What people call a certificate. */
export function certificateName({ commonName, subjectAltNames, subject }: Certificate): string {
  return commonName ?? subjectAltNames?.[0] ?? subject ?? 'without a name'
}
