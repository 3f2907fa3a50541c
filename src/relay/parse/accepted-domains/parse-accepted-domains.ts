import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import {
  noteSkipped,
  noteTable,
  ownObjects,
  readPropertyBags,
  type TextForms,
} from '../powershell/index.ts'
import {
  firstText,
  limitDiagnostics,
  refusePaste,
  toSourceText,
  type PropertyBag,
  type SourceText,
} from '../property-bag/index.ts'
import { buildDomains } from './build-domains.ts'
import { nothingRecognised } from './nothing-recognised.ts'
import { readPlainList } from './plain-list.ts'
import { DIALECT, DOMAINS, FORMS } from './wanted-domains.ts'

/**
 * Reads pasted accepted domains: a plain list of names, or `Get-AcceptedDomain` as a table or piped to
 * Format-List, ConvertTo-Json or Export-Csv. What a table does not show is unknown. Never throws.
 *
 * @param path of the whole value, such as `tenant.acceptedDomains`
 * @param forms readers of forms that not every page loads
 * @returns an empty list for an empty text; failed when nothing in the text is a usable domain
 */
export function parseAcceptedDomains(
  text: string,
  path: CasePath,
  forms: TextForms = {},
): Parsed<readonly AcceptedDomain[]> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  if (source.clean.trim() === '') return parsed([], [])
  const { bags, isFound, diagnostics } = bagsOf(source, forms)
  const domains = buildDomains(bags, path)
  const notes = [...diagnostics, ...domains.diagnostics].map((item) => ({ path, ...item }))
  const isUsable = domains.value.length > 0 || (isFound && bags.length === 0)
  return isUsable
    ? parsed(domains.value, limitDiagnostics(notes))
    : nothingRecognised(source, path, notes)
}

interface Bags {
  readonly bags: readonly PropertyBag[]
  readonly isFound: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Objects before a plain list, by which of them makes sense of the text. */
function bagsOf(source: SourceText, forms: TextForms): Bags {
  const reading = readPropertyBags(source, DIALECT, forms)
  const { bags, rows, isFound, diagnostics } = ownObjects(reading, DOMAINS)
  const isList = !isFound && reading.form === 'output' && diagnostics.length === 0
  if (isList) return { bags: readPlainList(source), isFound, diagnostics: [] }
  const needy = rows.filter((row) => !isAuthoritative(row))
  const notes = [
    ...reading.diagnostics,
    ...noteTable(needy, ['DomainType', 'MatchSubDomains'], DOMAINS),
    ...diagnostics,
    ...noteSkipped(source, reading.skipped, FORMS),
  ]
  return { bags, isFound, diagnostics: notes }
}

/** Sub-domains of such a domain are not accepted, whatever MatchSubDomains says (fact 2.12). */
function isAuthoritative(row: PropertyBag): boolean {
  return firstText(row, ['DomainType'])?.text.toLowerCase() === 'authoritative'
}
