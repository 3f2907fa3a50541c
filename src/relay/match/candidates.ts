import type { OfferedCertificate } from '../model/certificate.ts'
import {
  toCertificateNamePattern,
  type CertificateNamePattern,
} from '../model/certificate-name-pattern.ts'
import { toDomainName, type DomainName } from '../model/domain-name.ts'
import { known, unknown, type Fact } from '../model/fact.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import { ipv4Address, toIpRange, type IpAddress, type IpRange } from '../model/ip-range.ts'
import { toMailAddress, type MailAddress, type ReversePath } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { AcceptedDomain, Tenant } from '../model/tenant.ts'

/** A name no case owns: `.invalid` is reserved. */
const ELSEWHERE = 'elsewhere.invalid'

export type Candidates<T> = readonly [T, ...T[]]

export const BOOLEANS: Candidates<boolean> = [true, false]

/** Domains that stand for every domain a sender, recipient or From header could have. */
export function domainCandidates(relayCase: RelayCase): readonly DomainName[] {
  const named = allTenants(relayCase).flatMap((tenant) => statedDomains(tenant))
  const below = named.map((name) => toDomainName(`elsewhere.${name}`))
  return unique([...named, ...below, toDomainName(ELSEWHERE)])
}

/** Addresses that stand for every recipient or From address. */
export function addressCandidates(relayCase: RelayCase): Candidates<MailAddress> {
  return nonEmpty(
    domainCandidates(relayCase).flatMap((domain) => toMailAddress(`someone@${domain}`) ?? []),
  )
}

/** Reverse-paths that stand for every sender, the null sender among them. */
export function reversePathCandidates(relayCase: RelayCase): Candidates<ReversePath> {
  const addresses = addressCandidates(relayCase)
  return [
    { kind: 'null' },
    ...addresses.map((address): ReversePath => ({ kind: 'address', address })),
  ]
}

/** Addresses on both sides of every edge of every range a connector lists. */
export function connectingIpCandidates(relayCase: RelayCase): Candidates<IpAddress> {
  const edges = statedConnectors(relayCase)
    .flatMap((connector) => stated(connector.senderIPAddresses) ?? [])
    .flatMap((range) => [range.first, range.last + 1])
  const inRange = edges.filter((edge) => edge > 0 && edge < 2 ** 32)
  return [ipv4Address(0), ...unique(inRange).map(ipv4Address)]
}

/** Ranges that do and do not hold the connecting address. */
export function senderIpCandidates(relayCase: RelayCase): Candidates<readonly IpRange[]> {
  const addresses = stated(relayCase.submission.connectingIp)
  const ranges = [addresses?.text ?? '0.0.0.0'].flatMap((text) => toIpRange(text) ?? [])
  return [[], ranges]
}

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

/** Lists of accepted domains: every choice among the few names the case asks about. */
export function acceptedDomainCandidates(
  relayCase: RelayCase,
  tenant: Tenant,
): Candidates<readonly AcceptedDomain[]> {
  const { mailFrom, headerFrom, rcptTo } = relayCase.submission
  const sender = stated(mailFrom)
  const senders = sender?.kind === 'address' ? [sender.address.domain] : []
  const others = [stated(headerFrom)?.domain, ...rcptTo.map((fact) => stated(fact)?.domain)]
  const certificateDomains = namePool(relayCase).flatMap((name) =>
    name.startsWith('elsewhere.') ? [] : (toDomainName(name.replace(/^\*\./, '')) ?? []),
  )
  // A domain belongs to one tenant, so what another one lists cannot be this one's.
  const taken = allTenants(relayCase)
    .filter((other) => other.path !== tenant.path)
    .flatMap((other) => statedDomains(other))
  const asked = unique([...senders, ...others, ...certificateDomains]).filter(
    (name) => !taken.includes(name),
  )
  return subsets(asked.slice(0, MOST_DOMAINS_COMBINED)).map((names) =>
    names.map((name, index) =>
      plainAcceptedDomain(name, `${tenant.acceptedDomains.path}[${String(index)}]`),
    ),
  ) as [AcceptedDomain[], ...AcceptedDomain[][]]
}

/** No connector, or one about which nothing is known. */
export function connectorListCandidates(tenant: Tenant): Candidates<readonly InboundConnector[]> {
  // What follows the # belongs to the list as a whole: whoever fetches the list knows it too.
  return [[], [unknownConnector(`${tenant.inboundConnectors.path}#0`)]]
}

/** No further tenant, or one that owns the recipients' domains. */
export function otherTenantCandidates(relayCase: RelayCase): Candidates<readonly Tenant[]> {
  const own = statedDomains(relayCase.tenant)
  const foreign = unique(
    relayCase.submission.rcptTo.map((fact) => stated(fact)?.domain ?? null),
  ).filter((domain) => !own.includes(domain))
  if (foreign.length === 0) return [[]]
  const host = (isSameForest: boolean): readonly Tenant[] => [hostingTenant(foreign, isSameForest)]
  return [[], host(true), host(false)]
}

/** 2^6 lists are enough for any real question and keep the search short. */
const MOST_DOMAINS_COMBINED = 6

function hostingTenant(domains: readonly DomainName[], isSameForest: boolean): Tenant {
  const path = 'otherTenants[0]'
  return {
    path,
    name: 'another tenant',
    isSameForest,
    acceptedDomains: known(
      domains.map((name) => plainAcceptedDomain(name, `${path}.acceptedDomains`)),
      path,
    ),
    inboundConnectors: known([], path),
    rejectDirectSend: known(false, path),
  }
}

function plainAcceptedDomain(domainName: DomainName, path: string): AcceptedDomain {
  const no = known(false, path)
  return {
    path,
    domainName,
    domainType: known('Authoritative', path),
    matchSubDomains: no,
    sendingFromDomainDisabled: no,
    sendingToDomainDisabled: no,
    pendingRemoval: no,
    pendingCompletion: no,
  }
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

function unknownConnector(path: string): InboundConnector {
  const of = (property: string): Fact<never> => unknown(`${path}.${property}`)
  return {
    path,
    name: 'an unknown connector',
    connectorType: of('ConnectorType'),
    enabled: of('Enabled'),
    tlsSenderCertificateName: of('TlsSenderCertificateName'),
    senderIPAddresses: of('SenderIPAddresses'),
    senderDomains: of('SenderDomains'),
    requireTls: of('RequireTls'),
    restrictDomainsToIPAddresses: of('RestrictDomainsToIPAddresses'),
    restrictDomainsToCertificate: of('RestrictDomainsToCertificate'),
    cloudServicesMailEnabled: of('CloudServicesMailEnabled'),
    treatMessagesAsInternal: of('TreatMessagesAsInternal'),
    associatedAcceptedDomains: of('AssociatedAcceptedDomains'),
  }
}

function allTenants(relayCase: RelayCase): readonly Tenant[] {
  return [relayCase.tenant, ...(stated(relayCase.otherTenants) ?? [])]
}

function statedConnectors(relayCase: RelayCase): readonly InboundConnector[] {
  return allTenants(relayCase).flatMap((tenant) => stated(tenant.inboundConnectors) ?? [])
}

function statedDomains(tenant: Tenant): readonly DomainName[] {
  return (stated(tenant.acceptedDomains) ?? []).map((domain) => domain.domainName)
}

function stated<T>(fact: Fact<T> | undefined): T | undefined {
  return fact === undefined || fact.state === 'unknown' ? undefined : fact.value
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (lists, item) => [...lists, ...lists.map((list) => [...list, item])],
    [[]],
  )
}

function unique<T>(items: readonly (T | null | undefined)[]): readonly T[] {
  return [...new Set(items.filter((item) => item !== null && item !== undefined))]
}

function nonEmpty<T>(items: readonly T[]): Candidates<T> {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('A list of candidates has at least one entry')
  return [first, ...rest]
}
