import type { CasePath } from './case-path.ts'
import type { DomainName } from './domain-name.ts'
import { known, type Fact } from './fact.ts'
import type { InboundConnector } from './inbound-connector.ts'

export type DomainType = 'Authoritative' | 'InternalRelay'

/** The properties of `Get-AcceptedDomain` that decide something or are worth a word (facts 5.2). */
export interface AcceptedDomain {
  readonly path: CasePath
  readonly domainName: DomainName
  readonly domainType: Fact<DomainType>
  /** Only effective on an `InternalRelay` domain (fact 2.12). */
  readonly matchSubDomains: Fact<boolean>
  readonly sendingFromDomainDisabled: Fact<boolean>
  readonly sendingToDomainDisabled: Fact<boolean>
  readonly pendingRemoval: Fact<boolean>
  readonly pendingCompletion: Fact<boolean>
}

/** A Microsoft 365 tenant, as far as the case says. */
export interface Tenant {
  readonly path: CasePath
  /** The label the case gives it; the reader's own tenant may have none. */
  readonly name: string | null
  /** False: in another forest or region, so that its connectors are not searched here (fact 1.2). */
  readonly isSameForest: boolean
  readonly acceptedDomains: Fact<readonly AcceptedDomain[]>
  readonly inboundConnectors: Fact<readonly InboundConnector[]>
  readonly rejectDirectSend: Fact<boolean>
}

/** A tenant in a sentence: its label, or `instead` when the case gives it none. */
export function tenantLabel({ name }: Tenant, instead = 'the tenant'): string {
  return name ?? instead
}

/**
 * Whether the sub-domains of an accepted domain count as accepted. `MatchSubDomains` needs
 * `InternalRelay` (fact 2.12); a value of True says so by itself, unless the domain is stated to be of
 * the other type.
 */
export function subDomainsCount({ domainType, matchSubDomains }: AcceptedDomain): Fact<boolean> {
  const isStatedAuthoritative = domainType.state === 'known' && domainType.value === 'Authoritative'
  return isStatedAuthoritative ? known(false, matchSubDomains.path) : matchSubDomains
}
