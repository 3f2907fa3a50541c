import { ancestorsOf, isSubdomainOf, type DomainName } from '../../model/domain-name.ts'
import { subDomainsCount, type AcceptedDomain, type Tenant } from '../../model/tenant.ts'
import type { CaseView } from '../question.ts'
import { statedValue } from './stated.ts'

/** The accepted domains of a tenant by name; null when they are open. */
export type DomainIndex = ReadonlyMap<DomainName, AcceptedDomain> | null

/** Makes looking a name up as quick among a thousand domains as among two. */
export function indexDomains(view: CaseView, tenant: Tenant): DomainIndex {
  const domains = statedValue(view, tenant.acceptedDomains)
  return domains === undefined
    ? null
    : new Map(domains.map((domain) => [domain.domainName, domain]))
}

/** How a name relates to the accepted domains of one tenant, as text: the same for names they treat alike. */
export function domainLikeness(view: CaseView, index: DomainIndex, name: DomainName): string {
  if (index === null) return 'open'
  if (index.has(name)) return 'listed'
  const coverage = ancestorsOf(name).flatMap((parent) => coverageBy(view, index.get(parent)))
  return coverage.includes('covered') ? 'covered' : coverage.join(' ')
}

/** Whether a name lies above an accepted domain, which is what a wildcard asks (C5). */
export function hasDomainBelow(index: NonNullable<DomainIndex>, name: DomainName): boolean {
  return [...index.keys()].some((domain) => isSubdomainOf(domain, name))
}

function coverageBy(view: CaseView, domain: AcceptedDomain | undefined): readonly string[] {
  if (domain === undefined) return []
  const covers = subDomainsCount(domain)
  const value = statedValue(view, covers)
  if (value === undefined) return [covers.path]
  return value ? ['covered'] : []
}
