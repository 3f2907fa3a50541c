import type { CasePath } from '../../model/case-path.ts'
import { diagnosticsOf, type Diagnostic } from '../../model/diagnostic.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import { diagnose, type PropertyBag } from '../property-bag/index.ts'
import { domainFromBag } from './domain-from-bag.ts'
import { dropRepeated, type PlacedDomain } from './drop-repeated.ts'

/** How many accepted domains one text may hold. */
const MAX_DOMAINS = 5000

/** The domains of a text, and what could not be used. */
export interface Domains {
  readonly value: readonly AcceptedDomain[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a domain of each bag that names one, and keeps each domain once.
 *
 * @param path of the list: `tenant.acceptedDomains` gives `tenant.acceptedDomains[0]`
 */
export function buildDomains(bags: readonly PropertyBag[], path: CasePath): Domains {
  const diagnostics: Diagnostic[] = bags.length > MAX_DOMAINS ? [tooMany(bags.length)] : []
  const placed: PlacedDomain[] = bags.slice(0, MAX_DOMAINS).flatMap((bag, index) => {
    const result = domainFromBag(bag, `${path}[${String(index)}]`)
    diagnostics.push(...diagnosticsOf(result))
    return result.kind === 'failed' ? [] : [{ domain: result.value, span: bag.span }]
  })
  return { value: dropRepeated(placed, diagnostics), diagnostics }
}

function tooMany(count: number): Diagnostic {
  return diagnose({
    id: 'too-many-accepted-domains',
    level: 'error',
    found: `${String(count)} domains`,
    expected: `at most ${String(MAX_DOMAINS)}`,
    advice: 'Only the first ones were read. Paste those this case is about.',
  })
}
