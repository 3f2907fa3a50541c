import { known } from '../../../model/fact.ts'
import { tenantLabel, type Tenant } from '../../../model/tenant.ts'
import type { FactChange } from '../change.ts'
import {
  acceptedDomain,
  acceptedNames,
  valueOrNull,
  valuesOf,
  type AtHand,
} from '../names-at-hand.ts'
import { otherwise, withTenant } from '../replace.ts'

/** What else tenants could be: one that hosts the recipient, one that plays no part, Direct Send. */
export function tenantChanges(hand: AtHand): readonly FactChange[] {
  return [...directSendChanges(hand), ...hostChanges(hand), ...otherTenantChanges(hand)]
}

function directSendChanges({ relayCase, tenants }: AtHand): readonly FactChange[] {
  return tenants.flatMap((tenant) =>
    [true, false].map((value): FactChange => {
      const fact = tenant.rejectDirectSend
      return {
        kind: value ? 'direct-send-rejected' : 'direct-send-allowed',
        path: fact.path,
        state: fact.state,
        to: '',
        about: tenantLabel(tenant, 'The tenant'),
        relayCase: withTenant(relayCase, tenant.path, {
          rejectDirectSend: otherwise(fact, value),
        }),
      }
    }),
  )
}

/** The recipient's domain in a tenant nobody named, if it is in none that somebody did. */
function hostChanges({ relayCase, recipient, tenants }: AtHand): readonly FactChange[] {
  const to = valueOrNull(recipient)
  if (to === null || tenants.flatMap(acceptedNames).includes(to.domain)) return []
  const { otherTenants } = relayCase
  const others = valuesOf(otherTenants)
  return [true, false].map((isSameForest) => {
    const path = `${otherTenants.path}[${others.length}]`
    const host = { ...hostOf(path, `the tenant of ${to.domain}`), isSameForest }
    const acceptedDomains = known(
      [acceptedDomain(to.domain, `${path}.acceptedDomains[0]`)],
      `${path}.acceptedDomains`,
    )
    return {
      kind: isSameForest ? 'recipient-hosted' : 'recipient-hosted-elsewhere',
      path: otherTenants.path,
      state: otherTenants.state,
      to: '',
      about: to.domain,
      relayCase: {
        ...relayCase,
        otherTenants: otherwise(otherTenants, [...others, { ...host, acceptedDomains }]),
      },
    }
  })
}

/** A tenant without connectors that takes mail from anybody. */
function hostOf(path: string, name: string): Omit<Tenant, 'acceptedDomains' | 'isSameForest'> {
  return {
    path,
    name,
    inboundConnectors: known([], `${path}.inboundConnectors`),
    rejectDirectSend: known(false, `${path}.rejectDirectSend`),
  }
}

function otherTenantChanges({ relayCase, tenants }: AtHand): readonly FactChange[] {
  const { otherTenants } = relayCase
  const others = valuesOf(otherTenants)
  return tenants.slice(1).flatMap((tenant): readonly FactChange[] => {
    const about = tenantLabel(tenant)
    const change = {
      path: otherTenants.path,
      state: otherTenants.state,
      to: '',
      about,
    }
    const without = others.filter((one) => one !== tenant)
    const isSameForest = !tenant.isSameForest
    return [
      {
        ...change,
        kind: 'other-tenant-gone',
        relayCase: { ...relayCase, otherTenants: otherwise(otherTenants, without) },
      },
      {
        ...change,
        kind: isSameForest ? 'other-tenant-in-forest' : 'other-tenant-elsewhere',
        path: `${tenant.path}.sameForest`,
        relayCase: withTenant(relayCase, tenant.path, { isSameForest }),
      },
    ]
  })
}
