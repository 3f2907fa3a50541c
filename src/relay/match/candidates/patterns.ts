import type { UsableNamePattern } from '../../model/certificate-name-pattern.ts'
import { ancestorsOf, toDomainName } from '../../model/domain-name.ts'
import type { Tenant } from '../../model/tenant.ts'
import type { Candidates, CaseView } from '../question.ts'
import { distinctBy } from './distinct.ts'
import {
  domainLikeness,
  hasDomainBelow,
  indexDomains,
  type DomainIndex,
} from './domain-likeness.ts'
import { freePatterns } from './free-patterns.ts'
import { exactness, matchesStatedName, patternsOf } from './near-patterns.ts'
import { below, statedDomains, statedNames } from './stated.ts'

/**
 * Values of `TlsSenderCertificateName`: none; one for each way to match the stated names of the
 * certificate, to be accepted in the connector's own tenant and to be exact; and where the certificate
 * may have further names, free ones.
 */
export function namePatternCandidates(
  view: CaseView,
  tenant: Tenant,
): Candidates<UsableNamePattern | null> {
  const { names, isOpen } = statedNames(view)
  const index = indexDomains(view, tenant)
  const roots = names.flatMap((name) => toDomainName(name.replace(/^\*\./, '')) ?? [])
  const near = [...roots, ...roots.map(below), ...roots.flatMap(ancestorsOf)]
  const matching = [...near, ...statedDomains(view, tenant)]
    .flatMap(patternsOf)
    .filter((pattern) => matchesStatedName(view, pattern))
  return [
    null,
    ...distinctBy(matching, (pattern) =>
      [acceptance(view, index, pattern), exactness(view, pattern)].join('; '),
    ),
    ...(isOpen ? freePatterns(view) : []),
  ]
}

function acceptance(view: CaseView, index: DomainIndex, pattern: UsableNamePattern): string {
  // An open list is asked for the very name.
  if (index === null) return pattern.text
  switch (pattern.kind) {
    case 'exact':
      return domainLikeness(view, index, pattern.name)
    case 'wildcard':
      return `${domainLikeness(view, index, pattern.parent)}, ${String(hasDomainBelow(index, pattern.parent))}`
  }
}
