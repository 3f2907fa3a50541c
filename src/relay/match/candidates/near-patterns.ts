import type { UsableNamePattern } from '../../model/certificate-name-pattern.ts'
import { ancestorsOf, type DomainName } from '../../model/domain-name.ts'
import { certificateNameMatches } from '../certificate-name-matches.ts'
import type { CaseView } from '../question.ts'
import { statedNames, statedTenants } from './stated.ts'

/** The pattern for a name, and the one for all that lies below it. */
export function patternsOf(name: DomainName): readonly UsableNamePattern[] {
  return [{ kind: 'exact', text: name, name }, wildcardAbove(name)]
}

/** `*.` and the name. */
export function wildcardAbove(parent: DomainName): UsableNamePattern {
  return { kind: 'wildcard', text: `*.${parent}`, parent }
}

/** Whether a pattern matches a name the certificate is stated to have. */
export function matchesStatedName(view: CaseView, pattern: UsableNamePattern): boolean {
  return statedNames(view).names.some((name) => certificateNameMatches(view, pattern, name))
}

/** How exact a pattern is, as text; only connectors of several tenants vie with each other (fact 1.3). */
export function exactness(view: CaseView, pattern: UsableNamePattern): string {
  if (statedTenants(view).length === 1) return ''
  return pattern.kind === 'exact' ? 'exact' : String(ancestorsOf(pattern.parent).length)
}
