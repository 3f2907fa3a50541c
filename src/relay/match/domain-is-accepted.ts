import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import { isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import type { AcceptedDomain, Tenant } from '../model/tenant.ts'
import { readAcceptedDomains, readRecipient, readSwitch, readTenants } from './inputs.ts'
import type { Question } from './question.ts'

/**
 * Whether a sender's or recipient's domain is an accepted domain of the tenant: listed itself, or below
 * a listed one with `MatchSubDomains` (facts 2.3, 2.12). The domain type makes no difference (2.11).
 */
export function domainIsAccepted(question: Question, tenant: Tenant, domain: DomainName): boolean {
  const accepted = readAcceptedDomains(question, tenant)
  return (
    accepted.some(({ domainName }) => domainName === domain) ||
    accepted.some(
      (parent) => isSubdomainOf(domain, parent.domainName) && matchesSubDomains(question, parent),
    )
  )
}

/**
 * Whether the domain a connector names is an accepted domain of its tenant, which is what lets the
 * certificate speak for any message (facts C1 to C10).
 */
export function connectorDomainIsAccepted(
  question: Question,
  tenant: Tenant,
  pattern: UsableNamePattern,
): boolean {
  switch (pattern.kind) {
    case 'exact':
      return certificateDomainIsAccepted(question, tenant, pattern.name)
    case 'wildcard':
      return (
        certificateDomainIsAccepted(question, tenant, pattern.parent) ||
        anyDomainBelowIsAccepted(question, tenant, pattern.parent)
      )
  }
}

/**
 * The tenant whose accepted domains hold `domain`, or null (facts 1.5, 1.6). One that lists it goes
 * before one that covers it by `MatchSubDomains`.
 */
function tenantOfDomain(question: Question, domain: DomainName): Tenant | null {
  const tenants = readTenants(question)
  const lists = (tenant: Tenant): boolean =>
    readAcceptedDomains(question, tenant).some(({ domainName }) => domainName === domain)
  return (
    tenants.find(lists) ??
    tenants.find((tenant) => domainIsAccepted(question, tenant, domain)) ??
    null
  )
}

/** The tenant that owns the recipient's domain, or null. */
export function recipientOwner(question: Question): Tenant | null {
  return tenantOfDomain(question, readRecipient(question).domain)
}

/**
 * `MatchSubDomains` needs `InternalRelay` (fact 2.12). A value of True says so by itself, unless the
 * domain is stated to be of the other type.
 */
function matchesSubDomains(
  question: Question,
  { domainType, matchSubDomains }: AcceptedDomain,
): boolean {
  const isStatedAuthoritative = domainType.state === 'known' && domainType.value === 'Authoritative'
  return !isStatedAuthoritative && readSwitch(question, matchSubDomains)
}

/** C1 to C4; C8 asks whether `MatchSubDomains` reaches certificate names as well (U11). */
function certificateDomainIsAccepted(
  question: Question,
  tenant: Tenant,
  name: DomainName,
): boolean {
  const accepted = readAcceptedDomains(question, tenant)
  if (accepted.some(({ domainName }) => domainName === name)) return true
  return domainIsAccepted(question, tenant, name) && question.reading('U11') === 'sub-domains-count'
}

/** C5: `*.contoso.com` is fine when jpn.contoso.com is accepted, unless U3 is read narrowly. */
function anyDomainBelowIsAccepted(question: Question, tenant: Tenant, parent: DomainName): boolean {
  const accepted = readAcceptedDomains(question, tenant)
  return (
    accepted.some(({ domainName }) => isSubdomainOf(domainName, parent)) &&
    question.reading('U3') === 'any-subdomain'
  )
}
