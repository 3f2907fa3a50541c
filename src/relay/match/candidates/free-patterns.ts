import type { UsableNamePattern } from '../../model/certificate-name-pattern.ts'
import { ancestorsOf } from '../../model/domain-name.ts'
import { subDomainsCount, type AcceptedDomain, type Tenant } from '../../model/tenant.ts'
import type { CaseView } from '../question.ts'
import { distinctBy } from './distinct.ts'
import { exactness, matchesStatedName, patternsOf, wildcardAbove } from './near-patterns.ts'
import { ELSEWHERE, statedValue } from './stated.ts'

// A free pattern stands for all that match no stated name of the certificate, but may match a further
// one. Of these only exactness can be told; whether one is accepted is asked as a relation.

const FREE = patternsOf(ELSEWHERE)

/** One free pattern for each degree of exactness that makes a difference. */
export function freePatterns(view: CaseView): readonly UsableNamePattern[] {
  return distinctBy(FREE, (pattern) => exactness(view, pattern))
}

/** Whether a pattern is one of them. */
export function isFreePattern(pattern: UsableNamePattern): boolean {
  return FREE.includes(pattern)
}

/** Whether a tenant can have accepted the domain of a free pattern. */
export function freePatternCanBeAccepted(view: CaseView, { acceptedDomains }: Tenant): boolean {
  const domains = statedValue(view, acceptedDomains)
  return domains === undefined || domains.some((domain) => speaksForFree(view, domain))
}

/** A domain speaks for itself, for the wildcards above it (C5) and, it may be, for what lies below it. */
function speaksForFree(view: CaseView, domain: AcceptedDomain): boolean {
  if (statedValue(view, subDomainsCount(domain)) !== false) return true
  const { domainName } = domain
  const spokenFor = [...patternsOf(domainName), ...ancestorsOf(domainName).map(wildcardAbove)]
  return spokenFor.some((pattern) => !matchesStatedName(view, pattern))
}
