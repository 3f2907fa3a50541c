import { ancestorsOf, isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import { subDomainsCount, type AcceptedDomain, type Tenant } from '../model/tenant.ts'
import { readSwitch } from './inputs.ts'
import type { SoughtDomain } from './message-domain.ts'
import type { Candidates, Question, Relation } from './question.ts'
import { namedTenants } from './tenants.ts'

/** Listed itself, below a listed domain with `MatchSubDomains`, or neither. */
type Standing = 'listed' | 'covered' | 'foreign'

/**
 * Whether a domain is an accepted domain of the tenant: listed itself, or below a listed one with
 * `MatchSubDomains` (facts 2.3, 2.12). The domain type makes no difference (2.11).
 */
export function domainIsAccepted(
  question: Question,
  tenant: Tenant,
  domain: SoughtDomain,
): boolean {
  return domainIsListed(question, tenant, domain) || domainIsCovered(question, tenant, domain)
}

/** Whether a domain is among the accepted domains itself. */
export function domainIsListed(question: Question, tenant: Tenant, domain: SoughtDomain): boolean {
  const accepted = question.stated(tenant.acceptedDomains)?.value
  return accepted === undefined
    ? standingInOpenList(question, tenant, domain) === 'listed'
    : lists(accepted, domain.name)
}

function domainIsCovered(question: Question, tenant: Tenant, domain: SoughtDomain): boolean {
  const accepted = question.stated(tenant.acceptedDomains)?.value
  if (accepted === undefined) return standingInOpenList(question, tenant, domain) === 'covered'
  return accepted.some(
    (parent) =>
      isSubdomainOf(domain.name, parent.domainName) &&
      readSwitch(question, subDomainsCount(parent)),
  )
}

/** An open list is asked for one domain at a time. A domain belongs to one tenant (fact 1.3). */
function standingInOpenList(question: Question, tenant: Tenant, domain: SoughtDomain): Standing {
  const others = namedTenants(question).filter(({ path }) => path !== tenant.path)
  const isTaken = others.some((other) => isKnownToList(question, other, domain))
  const standing = question.relate(
    relationOf(question, tenant, domain),
    isTaken ? ['foreign'] : standings(question, domain),
  )
  // What this says of other open lists is part of what is known of them.
  if (standing === 'listed') {
    others
      .filter(({ acceptedDomains }) => question.isOpen(acceptedDomains))
      .forEach((other) => question.relate(relationOf(question, other, domain), ['foreign']))
  }
  return standing
}

/** Being covered differs from being listed where another tenant could list the domain, and for U11. */
function standings(question: Question, { name, of }: SoughtDomain): Candidates<Standing> {
  // Nobody's domain is a top-level one, so what lies right below such a one is not covered.
  const canBeCovered = question.isOpen(of) || ancestorsOf(name).length > 1
  const isDifferent = namedTenants(question).length > 1 || question.reading('U11') === 'exact-only'
  return canBeCovered && isDifferent ? ['listed', 'covered', 'foreign'] : ['listed', 'foreign']
}

function isKnownToList(question: Question, tenant: Tenant, domain: SoughtDomain): boolean {
  const accepted = question.stated(tenant.acceptedDomains)?.value
  return accepted === undefined
    ? question.related(relationOf(question, tenant, domain).name) === 'listed'
    : lists(accepted, domain.name)
}

/** Inputs that state the same domain ask the same thing. */
function relationOf(
  question: Question,
  { acceptedDomains }: Tenant,
  { name, of }: SoughtDomain,
): Relation {
  return {
    name: `${question.isOpen(of) ? of.path : name} in ${acceptedDomains.path}`,
    between: [acceptedDomains, of],
  }
}

function lists(domains: readonly AcceptedDomain[], name: DomainName): boolean {
  return domains.some(({ domainName }) => domainName === name)
}
