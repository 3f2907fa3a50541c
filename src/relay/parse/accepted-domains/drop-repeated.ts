import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DomainName } from '../../model/domain-name.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import { diagnose, quote } from '../property-bag/index.ts'

/** A domain and where it was read. */
export interface PlacedDomain {
  readonly domain: AcceptedDomain
  readonly span: SourceSpan | undefined
}

/** Keeps the first of several entries for one domain, with a warning for each of the others. */
export function dropRepeated(
  placed: readonly PlacedDomain[],
  diagnostics: Diagnostic[],
): readonly AcceptedDomain[] {
  const seen = new Set<DomainName>()
  return placed.flatMap(({ domain, span }) => {
    const { domainName, path } = domain
    if (seen.has(domainName)) {
      diagnostics.push(repeated(domainName, path, span))
      return []
    }
    seen.add(domainName)
    return [domain]
  })
}

function repeated(name: DomainName, path: CasePath, span: SourceSpan | undefined): Diagnostic {
  return diagnose({
    id: 'accepted-domain-repeated',
    level: 'warning',
    path,
    span,
    found: `${quote(name)} a second time`,
    expected: 'each domain once',
    advice: 'The first entry counts. Remove the other.',
  })
}
