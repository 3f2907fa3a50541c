import { toDomainName, type DomainName } from '../../model/domain-name.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { AcceptedDomain, Tenant } from '../../model/tenant.ts'
import { namePool } from './names.ts'
import { allTenants, nonEmpty, stated, statedDomains, unique, type Candidates } from './stated.ts'

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
  return nonEmpty(
    subsets(asked.slice(0, MOST_DOMAINS_COMBINED)).map((names) =>
      names.map((name, index) =>
        plainAcceptedDomain(name, `${tenant.acceptedDomains.path}[${String(index)}]`),
      ),
    ),
  )
}

/** 2^6 lists are enough for any real question and keep the search short. */
const MOST_DOMAINS_COMBINED = 6

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (lists, item) => [...lists, ...lists.map((list) => [...list, item])],
    [[]],
  )
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
