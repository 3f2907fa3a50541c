import type { DomainName } from '../../model/domain-name.ts'
import type { Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { Tenant } from '../../model/tenant.ts'

// What a case states, for building candidates: an assumed value counts as stated.

export type Candidates<T> = readonly [T, ...T[]]

/** A name no case owns: `.invalid` is reserved. */
export const ELSEWHERE = 'elsewhere.invalid'

export function stated<T>(fact: Fact<T> | undefined): T | undefined {
  return fact === undefined || fact.state === 'unknown' ? undefined : fact.value
}

export function allTenants(relayCase: RelayCase): readonly Tenant[] {
  return [relayCase.tenant, ...(stated(relayCase.otherTenants) ?? [])]
}

export function statedConnectors(relayCase: RelayCase): readonly InboundConnector[] {
  return allTenants(relayCase).flatMap((tenant) => stated(tenant.inboundConnectors) ?? [])
}

export function statedDomains(tenant: Tenant): readonly DomainName[] {
  return (stated(tenant.acceptedDomains) ?? []).map((domain) => domain.domainName)
}

export function unique<T>(items: readonly (T | null | undefined)[]): readonly T[] {
  return [...new Set(items.filter((item) => item !== null && item !== undefined))]
}

export function nonEmpty<T>(items: readonly T[]): Candidates<T> {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('A list of candidates has at least one entry')
  return [first, ...rest]
}
