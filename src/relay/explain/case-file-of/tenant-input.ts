import type { PropertyObject, TenantInput } from '../../model/case-file.ts'
import { printConnector, printDomain, type PrintFact } from '../../model/printed-object.ts'
import type { AcceptedDomain, Tenant } from '../../model/tenant.ts'
import { given, valueOf } from './fact-value.ts'

/** A tenant with its lists as objects. */
export function tenantInput(tenant: Tenant): TenantInput {
  const { name, acceptedDomains, inboundConnectors, rejectDirectSend } = tenant
  return {
    ...(name === null ? {} : { name }),
    acceptedDomains: valueOf(acceptedDomains, (domains) => domains.map(domainInput)),
    inboundConnectors: valueOf(inboundConnectors, (connectors) =>
      connectors.map((connector) => printConnector(connector, property)),
    ),
    ...given('rejectDirectSend', rejectDirectSend, (value) => value),
  }
}

/** A domain of which nothing else is stated is its name alone. */
function domainInput(domain: AcceptedDomain): string | PropertyObject {
  const properties = printDomain(domain, property)
  return Object.keys(properties).length === 1 ? domain.domainName : properties
}

const property: PrintFact = (name, fact, print) =>
  fact.state === 'assumed' ? {} : { [name]: valueOf(fact, print) }
