import type { CasePath } from '../../model/case-path.ts'
import { known, type Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { RelayCase, Submission } from '../../model/relay-case.ts'
import type { Tenant } from '../../model/tenant.ts'

/** The case with another submission. */
export function withSubmission(relayCase: RelayCase, change: Partial<Submission>): RelayCase {
  return { ...relayCase, submission: { ...relayCase.submission, ...change } }
}

/** The case with one tenant changed, the reader’s own or a further one. */
export function withTenant(
  relayCase: RelayCase,
  path: CasePath,
  change: Partial<Tenant>,
): RelayCase {
  const changed = (tenant: Tenant): Tenant =>
    tenant.path === path ? { ...tenant, ...change } : tenant
  return {
    ...relayCase,
    tenant: changed(relayCase.tenant),
    otherTenants: inside(relayCase.otherTenants, (tenants) => tenants.map(changed)),
  }
}

/** The case with one connector of a tenant changed. */
export function withConnector(
  relayCase: RelayCase,
  tenant: Tenant,
  path: CasePath,
  change: Partial<InboundConnector>,
): RelayCase {
  return withTenant(relayCase, tenant.path, {
    inboundConnectors: inside(tenant.inboundConnectors, (connectors) =>
      connectors.map((one) => (one.path === path ? { ...one, ...change } : one)),
    ),
  })
}

/** The same fact, known to be something else. */
export function otherwise<T>(fact: Fact<T>, value: T): Fact<T> {
  return known(value, fact.path)
}

function inside<T>(fact: Fact<T>, change: (value: T) => T): Fact<T> {
  return fact.state === 'unknown' ? fact : { ...fact, value: change(fact.value) }
}
