import type { CasePath } from '../../model/case-path.ts'
import {
  diagnosticsOf,
  failed,
  parsed,
  type Diagnostic,
  type Parsed,
} from '../../model/diagnostic.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import {
  applySetCommands,
  noteSkipped,
  readPropertyBags,
  type BagsReading,
} from '../powershell/index.ts'
import {
  diagnose,
  limitDiagnostics,
  quote,
  refusePaste,
  toSourceText,
  type PropertyBag,
  type SourceText,
} from '../property-bag/index.ts'
import { domainFromBag } from './domain-from-bag.ts'
import { hasDomainProperty } from './domain-properties.ts'
import { dropRepeated, type PlacedDomain } from './drop-repeated.ts'
import { readPlainList } from './plain-list.ts'

/** How many accepted domains one text may hold. */
export const MAX_DOMAINS = 5000

const FORMS = 'domain names such as contoso.com, one a line, or output of Get-AcceptedDomain'

/**
 * Reads pasted accepted domains: a plain list of names, or `Get-AcceptedDomain` as a table, piped to
 * Format-List or to ConvertTo-Json. Never throws.
 *
 * @param path of the whole value, such as `tenant.acceptedDomains`
 * @returns an empty list for an empty text; failed when nothing in the text is a usable domain
 */
export function parseAcceptedDomains(
  text: string,
  path: CasePath,
): Parsed<readonly AcceptedDomain[]> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  if (source.clean.trim() === '') return parsed([], [])
  const reading = readPropertyBags(source, { noun: 'AcceptedDomain', plainProperty: 'DomainName' })
  const { bags, diagnostics } = bagsOf(source, reading)
  const domains = buildDomains(bags, path)
  const notes = [...diagnostics, ...domains.diagnostics].map((item) => ({ path, ...item }))
  const isNone = reading.form === 'json' && bags.length === 0 && notes.length === 0
  return domains.value.length > 0 || isNone
    ? parsed(domains.value, limitDiagnostics(notes))
    : nothingRecognised(source, path, notes)
}

interface Bags {
  readonly bags: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Format-List before a table before a plain list, by which of them makes sense of the text. */
function bagsOf(source: SourceText, reading: BagsReading): Bags {
  const { form, rows, diagnostics } = reading
  if (form === 'json') return reading
  const lists = reading.bags.filter(hasDomainProperty)
  if (lists.length > 0) {
    const result = applySetCommands(lists, ['DomainName', 'Name', 'Guid'])
    const passedOver = noteSkipped(source, reading.skipped, FORMS)
    return {
      bags: result.bags,
      diagnostics: [...diagnostics, ...result.diagnostics, ...passedOver],
    }
  }
  if (rows.some(hasDomainProperty)) return { bags: rows.filter(hasDomainProperty), diagnostics }
  return { bags: readPlainList(source), diagnostics }
}

interface Domains {
  readonly value: readonly AcceptedDomain[]
  readonly diagnostics: readonly Diagnostic[]
}

function buildDomains(bags: readonly PropertyBag[], path: CasePath): Domains {
  const diagnostics: Diagnostic[] = bags.length > MAX_DOMAINS ? [tooMany(bags.length)] : []
  const placed: PlacedDomain[] = bags.slice(0, MAX_DOMAINS).flatMap((bag, index) => {
    const result = domainFromBag(bag, `${path}[${String(index)}]`)
    diagnostics.push(...diagnosticsOf(result))
    return result.kind === 'failed' ? [] : [{ domain: result.value, span: bag.span }]
  })
  return { value: dropRepeated(placed, diagnostics), diagnostics }
}

/** A text with something like a domain in it gets a word on each; any other is described as a whole. */
function nothingRecognised(
  source: SourceText,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<never> {
  const telling = notes.filter(
    ({ id, level }) => level === 'error' && id !== 'accepted-domain-invalid',
  )
  const [first, ...others] = limitDiagnostics(telling)
  if (first !== undefined) return failed(first, ...others)
  return failed(
    diagnose({
      id: 'accepted-domains-not-recognised',
      level: 'error',
      path,
      found: quote(source.clean),
      expected: FORMS,
      advice:
        'Run Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains and paste all of its output.',
    }),
  )
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
