import type { DomainName } from '../../../model/domain-name.ts'
import type { AcceptedDomain, Tenant } from '../../../model/tenant.ts'
import type { FactChange } from '../change.ts'
import {
  acceptedDomain,
  acceptedNames,
  senderDomain,
  valueOrNull,
  valuesOf,
  type AtHand,
} from '../names-at-hand.ts'
import { otherwise, withTenant } from '../replace.ts'

const MOST_DOMAINS = 8

/** Which domains could be accepted, or not, though the case says otherwise. */
export function domainChanges(hand: AtHand): readonly FactChange[] {
  return hand.tenants.flatMap((tenant) => [
    ...removals(hand, tenant),
    ...additions(hand, tenant),
    ...subDomainSwitches(hand, tenant),
  ])
}

function removals(hand: AtHand, tenant: Tenant): readonly FactChange[] {
  const accepted = valuesOf(tenant.acceptedDomains)
  return accepted.slice(0, MOST_DOMAINS).map((domain) => ({
    ...listChange(
      hand,
      tenant,
      accepted.filter((one) => one !== domain),
    ),
    kind: 'domain-not-accepted',
    about: domain.domainName,
  }))
}

/** A domain has one owner: one that another tenant has is not added. */
function additions(hand: AtHand, tenant: Tenant): readonly FactChange[] {
  const taken = new Set(hand.tenants.flatMap(acceptedNames))
  const accepted = valuesOf(tenant.acceptedDomains)
  return [...new Set(namesOfUse(hand, tenant))]
    .filter((name) => !taken.has(name))
    .slice(0, MOST_DOMAINS)
    .map((name) => {
      const path = `${tenant.acceptedDomains.path}[${accepted.length}]`
      return {
        ...listChange(hand, tenant, [...accepted, acceptedDomain(name, path)]),
        kind: 'domain-accepted',
        about: name,
      }
    })
}

/** Domains whose acceptance can tell whose mail it is: of connectors, sender and recipient. */
function namesOfUse({ relayCase, recipient, connectors }: AtHand, tenant: Tenant): DomainName[] {
  const patterns = connectors.flatMap((owned) => {
    const pattern = valueOrNull(owned.connector.tlsSenderCertificateName)
    if (owned.tenant !== tenant || pattern === null || pattern.kind === 'invalid') return []
    return [pattern.kind === 'exact' ? pattern.name : pattern.parent]
  })
  const sender = senderDomain(relayCase)
  const to = valueOrNull(recipient)
  return [
    ...patterns,
    ...(sender === null ? [] : [sender]),
    ...(to === null || tenant !== relayCase.tenant ? [] : [to.domain]),
  ]
}

function listChange(
  { relayCase }: AtHand,
  tenant: Tenant,
  value: readonly AcceptedDomain[],
): Pick<FactChange, 'path' | 'state' | 'to' | 'relayCase'> {
  const { acceptedDomains } = tenant
  return {
    path: acceptedDomains.path,
    state: acceptedDomains.state,
    to: '',
    relayCase: withTenant(relayCase, tenant.path, {
      acceptedDomains: otherwise(acceptedDomains, value),
    }),
  }
}

function subDomainSwitches({ relayCase }: AtHand, tenant: Tenant): readonly FactChange[] {
  const accepted = valuesOf(tenant.acceptedDomains)
  return accepted.slice(0, MOST_DOMAINS).flatMap((domain) =>
    [true, false].map((value): FactChange => {
      const fact = domain.matchSubDomains
      const changed = { ...domain, matchSubDomains: otherwise(fact, value) }
      return {
        kind: value ? 'sub-domains-count' : 'sub-domains-do-not-count',
        path: fact.path,
        state: fact.state,
        to: '',
        about: domain.domainName,
        relayCase: withTenant(relayCase, tenant.path, {
          acceptedDomains: otherwise(
            tenant.acceptedDomains,
            accepted.map((one) => (one === domain ? changed : one)),
          ),
        }),
      }
    }),
  )
}
