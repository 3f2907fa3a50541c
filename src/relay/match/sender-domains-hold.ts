import { isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import type { SenderDomain } from '../model/inbound-connector.ts'

/** Whether a connector's `SenderDomains` hold a domain; `*.contoso.com` holds contoso.com too (facts 5.1). */
export function senderDomainsHold(entries: readonly SenderDomain[], domain: DomainName): boolean {
  return entries.some((entry) => holdsDomain(entry, domain))
}

function holdsDomain(entry: SenderDomain, domain: DomainName): boolean {
  switch (entry.kind) {
    case 'any':
      return true
    case 'exact':
      return entry.name === domain
    case 'wildcard':
      return entry.parent === domain || isSubdomainOf(domain, entry.parent)
  }
}
