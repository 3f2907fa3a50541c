import type { OfferedCertificate } from '../../model/certificate.ts'
import {
  toCertificateNamePattern,
  type CertificateNamePattern,
} from '../../model/certificate-name-pattern.ts'
import { toDomainName } from '../../model/domain-name.ts'
import { known } from '../../model/fact.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import {
  allTenants,
  ELSEWHERE,
  stated,
  statedConnectors,
  statedDomains,
  unique,
  type Candidates,
} from './stated.ts'

/** Certificate names and connector values that stand for every one that could occur. */
export function namePool(relayCase: RelayCase): readonly string[] {
  const certificate = stated(relayCase.submission.certificate)
  const onCertificate = [
    stated(certificate?.commonName) ?? null,
    ...(stated(certificate?.subjectAltNames) ?? []),
  ]
  const inConnectors = statedConnectors(relayCase).map(
    (connector) => stated(connector.tlsSenderCertificateName)?.text ?? null,
  )
  const domains = allTenants(relayCase).flatMap((tenant) => statedDomains(tenant))
  const roots = [...onCertificate, ...inConnectors, ...domains, ELSEWHERE].flatMap(
    (name) => toDomainName(name?.replace(/^\*\./, '') ?? '') ?? [],
  )
  return unique(roots.flatMap((root) => [root, `elsewhere.${root}`, `*.${root}`]))
}

/** Values of `TlsSenderCertificateName`, none among them. */
export function namePatternCandidates(
  relayCase: RelayCase,
): Candidates<CertificateNamePattern | null> {
  return [null, ...namePool(relayCase).map(toCertificateNamePattern)]
}

/** Names a certificate could carry in its CN, none among them. */
export function commonNameCandidates(relayCase: RelayCase): Candidates<string | null> {
  return [null, ...namePool(relayCase)]
}

/** Lists of dNSName entries: none, and each single name. */
export function subjectAltNameCandidates(relayCase: RelayCase): Candidates<readonly string[]> {
  return [[], ...namePool(relayCase).map((name) => [name])]
}

/** No certificate, and one good certificate for each name that could matter. */
export function certificateCandidates(relayCase: RelayCase): Candidates<OfferedCertificate | null> {
  const path = relayCase.submission.certificate.path
  const day = relayCase.asOf
  return [null, ...namePool(relayCase).map((name) => goodCertificate(name, path, day))]
}

function goodCertificate(name: string, path: string, day: string): OfferedCertificate {
  return {
    commonName: known(name, path),
    subjectAltNames: known([], path),
    issuer: known(null, path),
    notBefore: known(day, path),
    notAfter: known(day, path),
    extendedKeyUsages: known([], path),
    chainComplete: known(true, path),
    trustedRoot: known(true, path),
    revoked: known(false, path),
  }
}
