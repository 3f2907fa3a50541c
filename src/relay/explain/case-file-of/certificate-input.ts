import type { StatedCertificate } from '../../model/case-file.ts'
import type { OfferedCertificate } from '../../model/certificate.ts'
import type { Fact } from '../../model/fact.ts'
import { given, valueOf } from './fact-value.ts'

/** A certificate by its facts, or `none`. */
export function certificateInput(
  certificate: OfferedCertificate | null,
): StatedCertificate | 'none' {
  if (certificate === null) return 'none'
  const { commonName, subjectAltNames, issuer, notBefore, notAfter, extendedKeyUsages } =
    certificate
  const { chainComplete, trustedRoot, revoked } = certificate
  return {
    commonName: valueOf(commonName, (name) => name ?? 'none'),
    subjectAltNames: valueOf(subjectAltNames, asIs),
    ...issuerInput(issuer),
    notBefore: valueOf(notBefore, asIs),
    notAfter: valueOf(notAfter, asIs),
    extendedKeyUsages: valueOf(extendedKeyUsages, asIs),
    ...given('chainComplete', chainComplete, asIs),
    ...trustInput(certificate, trustedRoot),
    ...given('revoked', revoked, asIs),
  }
}

function issuerInput(issuer: Fact<string | null>): Pick<StatedCertificate, 'issuer'> {
  const text = valueOf(issuer, asIs)
  return text === null ? {} : { issuer: text }
}

/** Left out, the trust is assumed again by what the names tell; where that would differ it is stated. */
function trustInput(
  certificate: OfferedCertificate,
  trustedRoot: Fact<boolean>,
): Pick<StatedCertificate, 'trustedRoot'> {
  if (trustedRoot.state !== 'assumed') return given('trustedRoot', trustedRoot, asIs)
  return trustedRoot.value === namesItself(certificate) ? { trustedRoot: trustedRoot.value } : {}
}

/** Whether the issuer, as stated, is the certificate itself: the contract's sign of a self-signed one. */
function namesItself({ commonName, issuer }: OfferedCertificate): boolean {
  if (commonName.state === 'unknown' || issuer.state === 'unknown') return false
  const own = (commonName.value ?? 'none').toLowerCase()
  return [own, `cn=${own}`].includes((issuer.value ?? '').toLowerCase())
}

function asIs<T>(value: T): T {
  return value
}
