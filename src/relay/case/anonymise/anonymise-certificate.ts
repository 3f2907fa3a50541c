import type { OfferedCertificate } from '../../model/certificate.ts'
import { known } from '../../model/fact.ts'
import type { DomainStandIns } from './domain-stand-ins.ts'

/** The usages that have a usual name (RFC 5280), and an OID for the rest. */
const USUAL_USAGES = new Set([
  'serverAuth',
  'clientAuth',
  'codeSigning',
  'emailProtection',
  'timeStamping',
  'OCSPSigning',
  'anyExtendedKeyUsage',
])
const OTHER_USAGE = '1.3.6.1.4.1.99999.1'

/** A certificate with other names and a neutral issuer; a self-signed one stays one. */
export function anonymiseCertificate(
  certificate: OfferedCertificate,
  { nameFor }: Pick<DomainStandIns, 'nameFor'>,
): OfferedCertificate {
  const { commonName, subjectAltNames, issuer, extendedKeyUsages, trustedRoot } = certificate
  const name =
    commonName.state === 'unknown' || commonName.value === null
      ? commonName
      : known(nameFor(commonName.value), commonName.path)
  return {
    ...certificate,
    commonName: name,
    subjectAltNames:
      subjectAltNames.state === 'unknown'
        ? subjectAltNames
        : known(subjectAltNames.value.map(nameFor), subjectAltNames.path),
    issuer: known(
      trustedRoot.state === 'assumed' && !trustedRoot.value && name.state !== 'unknown'
        ? `CN=${name.value ?? 'none'}`
        : 'CN=Example CA',
      issuer.path,
    ),
    extendedKeyUsages:
      extendedKeyUsages.state === 'unknown'
        ? extendedKeyUsages
        : known(extendedKeyUsages.value.map(usageFor), extendedKeyUsages.path),
  }
}

function usageFor(usage: string): string {
  return USUAL_USAGES.has(usage) ? usage : OTHER_USAGE
}
