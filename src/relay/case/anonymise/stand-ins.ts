import type { Fact } from '../../model/fact.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { Tenant } from '../../model/tenant.ts'
import { addressStandIns, type AddressStandIns } from './address-stand-ins.ts'
import { domainStandIns, type DomainStandIns } from './domain-stand-ins.ts'
import { COMPANIES, standIns, type StandIns } from './neutral-words.ts'

/** Stand-ins for everything in a case that names somebody. */
export interface CaseStandIns extends DomainStandIns, AddressStandIns {
  readonly tenants: StandIns
  readonly connectors: StandIns
  mailboxFor(address: MailAddress): MailAddress
}

/** Stand-ins for one case; the reader’s own domains come first and get the first names. */
export function standInsFor(relayCase: RelayCase): CaseStandIns {
  const domains = domainStandIns()
  const people = standIns([], 'user')
  const all = tenantsOf(relayCase)
  for (const { domainName } of all.flatMap((tenant) => listed(tenant.acceptedDomains))) {
    domains.domainFor(domainName)
  }
  return {
    ...domains,
    ...addressStandIns(blocksOf(relayCase, all)),
    tenants: standIns(COMPANIES, 'tenant'),
    connectors: standIns([], 'Connector '),
    mailboxFor({ text, domain }) {
      const localPart = text.slice(0, text.lastIndexOf('@')).toLowerCase()
      const standIn = domains.domainFor(domain)
      return { text: `${people.standInFor(localPart)}@${standIn}`, domain: standIn }
    },
  }
}

function tenantsOf({ tenant, otherTenants }: RelayCase): readonly Tenant[] {
  return [tenant, ...listed(otherTenants)]
}

function blocksOf({ submission }: RelayCase, tenants: readonly Tenant[]) {
  const ranges = tenants
    .flatMap(({ inboundConnectors }) => listed(inboundConnectors))
    .flatMap(({ senderIPAddresses }) => listed(senderIPAddresses))
  const { connectingIp } = submission
  if (connectingIp.state === 'unknown' || connectingIp.value.version === 6) return ranges
  const { number } = connectingIp.value
  return [...ranges, { first: number, last: number }]
}

function listed<T>(fact: Fact<readonly T[]>): readonly T[] {
  return fact.state === 'unknown' ? [] : fact.value
}
