import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import { isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import type { Fact } from '../model/fact.ts'
import { subDomainsCount, type Tenant } from '../model/tenant.ts'
import { namesInCase } from './candidates/names-in-case.ts'
import { freePatternCanBeAccepted, isFreePattern } from './candidates/free-patterns.ts'
import { domainIsAccepted, domainIsListed } from './domain-is-accepted.ts'
import type { CertificateMatch } from './matching-connectors.ts'
import type { SoughtDomain } from './message-domain.ts'
import type { Question } from './question.ts'

/**
 * Whether the domain a connector names is an accepted domain of its tenant, which is what lets the
 * certificate speak for any message (facts C1 to C10).
 */
export function connectorDomainIsAccepted(
  question: Question,
  { tenant, connector, pattern }: CertificateMatch,
): boolean {
  const named = connector.tlsSenderCertificateName
  return isFreePattern(pattern)
    ? freePatternIsAccepted(question, tenant, named)
    : patternIsAccepted(question, tenant, pattern, named)
}

function freePatternIsAccepted(question: Question, tenant: Tenant, named: Fact<unknown>): boolean {
  const { acceptedDomains } = tenant
  return question.relate(
    {
      name: `${named.path} in ${acceptedDomains.path}`,
      between: [named, acceptedDomains, ...switchesThatMatter(question, tenant)],
    },
    freePatternCanBeAccepted(question, tenant) ? [true, false] : [false],
  )
}

/** Where it is open whether sub-domains count, that has its part in it, unless those of a wider domain do. */
function switchesThatMatter(question: Question, tenant: Tenant): readonly Fact<boolean>[] {
  const domains = question.stated(tenant.acceptedDomains)?.value ?? []
  const wide = domains.filter((domain) => {
    const counts = subDomainsCount(domain)
    return counts.state === 'known' && counts.value
  })
  return domains
    .filter(({ domainName }) => !wide.some((wider) => isSubdomainOf(domainName, wider.domainName)))
    .map(subDomainsCount)
}

function patternIsAccepted(
  question: Question,
  tenant: Tenant,
  pattern: UsableNamePattern,
  of: Fact<unknown>,
): boolean {
  switch (pattern.kind) {
    case 'exact':
      return certificateDomainIsAccepted(question, tenant, { name: pattern.name, of })
    case 'wildcard': {
      const parent = { name: pattern.parent, of }
      return (
        certificateDomainIsAccepted(question, tenant, parent) ||
        (anyDomainBelowIsListed(question, tenant, parent) &&
          question.reading('U3') === 'any-subdomain')
      )
    }
  }
}

/** C1 to C4; C8 asks whether `MatchSubDomains` reaches certificate names as well (U11). */
function certificateDomainIsAccepted(
  question: Question,
  tenant: Tenant,
  domain: SoughtDomain,
): boolean {
  if (domainIsListed(question, tenant, domain)) return true
  return (
    domainIsAccepted(question, tenant, domain) && question.reading('U11') === 'sub-domains-count'
  )
}

/** C5: `*.contoso.com` is fine when jpn.contoso.com is accepted, unless U3 is read narrowly. */
function anyDomainBelowIsListed(
  question: Question,
  tenant: Tenant,
  { name: parent, of }: SoughtDomain,
): boolean {
  const { acceptedDomains } = tenant
  const isBelow = (name: DomainName): boolean => isSubdomainOf(name, parent)
  const accepted = question.stated(acceptedDomains)?.value
  if (accepted !== undefined) return accepted.some(({ domainName }) => isBelow(domainName))
  // An open list is asked for the names the case knows, then whether it holds yet another one.
  const known = namesInCase(question).filter(isBelow)
  return (
    known.some((name) => domainIsListed(question, tenant, { name, of })) ||
    question.relate(
      { name: `below ${parent} in ${acceptedDomains.path}`, between: [acceptedDomains] },
      [true, false],
    )
  )
}
