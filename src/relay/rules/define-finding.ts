import type { CasePath } from '../model/case-path.ts'
import type { Fact } from '../model/fact.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { Tenant } from '../model/tenant.ts'
import type { FactId } from '../register/facts.ts'

/** One place in a case that deserves a word. */
export interface Found {
  readonly path: CasePath
  /** What was found, why it matters, what to do. */
  readonly text: string
}

/** Advice that never changes a verdict. */
export interface FindingRule {
  /** Kebab-case and stable for ever. */
  readonly id: string
  /** `problem`: it keeps mail from passing. `risk`: it works until something else changes. `note`: good to know. */
  readonly level: 'problem' | 'risk' | 'note'
  readonly citations: readonly FactId[]
  readonly find: (relayCase: RelayCase) => readonly Found[]
}

/** The value somebody stated or that is assumed; undefined when unknown. */
export function statedValue<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'unknown' ? undefined : fact.value
}

/** Whether a value was stated, not assumed, and equals `value`. */
export function isStated<T>(fact: Fact<T>, value: T): boolean {
  return fact.state === 'known' && fact.value === value
}

/** The connectors of the reader's own tenant. */
export function ownConnectors({ tenant }: RelayCase): readonly InboundConnector[] {
  return statedValue(tenant.inboundConnectors) ?? []
}

/** The connectors of the reader's own tenant that can grant relay. */
export function relayConnectors(relayCase: RelayCase): readonly InboundConnector[] {
  return ownConnectors(relayCase).filter(
    ({ connectorType }) => statedValue(connectorType) === 'OnPremises',
  )
}

/** The other tenants of the case. */
export function otherTenants({ otherTenants }: RelayCase): readonly Tenant[] {
  return statedValue(otherTenants) ?? []
}
