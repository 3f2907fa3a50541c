import { known, type Fact } from '../../model/fact.ts'
import type { DomainName } from '../../model/domain-name.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { Tenant } from '../../model/tenant.ts'

/** What changes are made of: only so much of a large case that the number of trials stays bounded. */
export interface AtHand {
  readonly relayCase: RelayCase
  readonly recipient: Fact<MailAddress>
  readonly tenants: readonly Tenant[]
  readonly connectors: readonly OwnedConnector[]
}

/** A connector and whose it is. */
export interface OwnedConnector {
  readonly tenant: Tenant
  readonly connector: InboundConnector
}

/** Beyond these a case is not searched in full. */
const MOST_TENANTS = 4
const MOST_CONNECTORS = 8

/** Beyond this a case is not searched at all: a single trial may take longer than a reader types. */
const MOST_CONNECTORS_TO_SEARCH = 60

/** Nobody can have accepted it: the name is reserved for examples (RFC 2606). */
export const STRANGER = 'stranger.example' as DomainName

/**
 * Collects what a case offers for changes.
 *
 * @returns null for a case that is too large to be searched
 */
export function atHand(relayCase: RelayCase, recipient: Fact<MailAddress>): AtHand | null {
  const all = [relayCase.tenant, ...valuesOf(relayCase.otherTenants)]
  const connectors = all.flatMap((tenant) =>
    valuesOf(tenant.inboundConnectors).map((connector) => ({ tenant, connector })),
  )
  if (connectors.length > MOST_CONNECTORS_TO_SEARCH) return null
  const tenants = all.slice(0, MOST_TENANTS)
  return { relayCase, recipient, tenants, connectors: connectors.slice(0, MOST_CONNECTORS) }
}

/** The entries of a list; none where it is unknown. */
export function valuesOf<T>(fact: Fact<readonly T[]>): readonly T[] {
  return fact.state === 'unknown' ? [] : fact.value
}

/** The value of a fact, or null where it is unknown. */
export function valueOrNull<T>(fact: Fact<T>): T | null {
  return fact.state === 'unknown' ? null : fact.value
}

/** The domain of the envelope sender; null for the null sender and an unknown one. */
export function senderDomain({ submission }: RelayCase): DomainName | null {
  const path = valueOrNull(submission.mailFrom)
  return path?.kind === 'address' ? path.address.domain : null
}

/** The accepted domains of a tenant by name. */
export function acceptedNames({ acceptedDomains }: Tenant): readonly DomainName[] {
  return valuesOf(acceptedDomains).map(({ domainName }) => domainName)
}

/** The names the offered certificate is known to carry, the same once. */
export function certificateNames({ submission }: RelayCase): readonly string[] {
  const certificate = valueOrNull(submission.certificate)
  if (certificate === null) return []
  const commonName = valueOrNull(certificate.commonName)
  return [
    ...new Set([
      ...(commonName === null ? [] : [commonName]),
      ...valuesOf(certificate.subjectAltNames),
    ]),
  ]
}

/** An address in a domain, for a sender nobody named. */
export function addressIn(domain: DomainName): MailAddress {
  return { text: `someone@${domain}`, domain }
}

/** An accepted domain of which nothing but its name is known. */
export function acceptedDomain(domainName: DomainName, path: string): AcceptedDomainOf {
  return {
    path,
    domainName,
    domainType: known('Authoritative', `${path}.DomainType`),
    matchSubDomains: known(false, `${path}.MatchSubDomains`),
    sendingFromDomainDisabled: known(false, `${path}.SendingFromDomainDisabled`),
    sendingToDomainDisabled: known(false, `${path}.SendingToDomainDisabled`),
    pendingRemoval: known(false, `${path}.PendingRemoval`),
    pendingCompletion: known(false, `${path}.PendingCompletion`),
  }
}

type AcceptedDomainOf = Extract<Tenant['acceptedDomains'], { state: 'known' }>['value'][number]
