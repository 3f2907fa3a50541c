import { toDomainName, type DomainName } from '../../model/domain-name.ts'
import { ipv4Address, toIpRange, type IpAddress, type IpRange } from '../../model/ip-range.ts'
import { toMailAddress, type MailAddress, type ReversePath } from '../../model/mail-address.ts'
import type { SenderDomain } from '../../model/inbound-connector.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import {
  allTenants,
  ELSEWHERE,
  nonEmpty,
  stated,
  statedConnectors,
  statedDomains,
  unique,
  type Candidates,
} from './stated.ts'

/** Domains that stand for every domain a sender, recipient or From header could have. */
export function domainCandidates(relayCase: RelayCase): readonly DomainName[] {
  const sender = stated(relayCase.submission.mailFrom)
  const named = [
    ...allTenants(relayCase).flatMap((tenant) => statedDomains(tenant)),
    ...(sender?.kind === 'address' ? [sender.address.domain] : []),
  ]
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
  // Two besides the edges: one that an unknown list of addresses may hold, and one that it does not.
  return [ipv4Address(0), ipv4Address(1), ...unique(inRange).map(ipv4Address)]
}

/** Ranges that do and do not hold the connecting address. */
export function senderIpCandidates(relayCase: RelayCase): Candidates<readonly IpRange[]> {
  const addresses = stated(relayCase.submission.connectingIp)
  const ranges = [addresses?.text ?? '0.0.0.0'].flatMap((text) => toIpRange(text) ?? [])
  return [[], ranges]
}

/** Lists of sender domains: all, none, and each single domain that a sender could have. */
export function senderDomainCandidates(relayCase: RelayCase): Candidates<readonly SenderDomain[]> {
  const named = domainCandidates(relayCase).map((name): readonly SenderDomain[] => [
    { kind: 'exact', name },
  ])
  return [[{ kind: 'any' }], [], ...named]
}
