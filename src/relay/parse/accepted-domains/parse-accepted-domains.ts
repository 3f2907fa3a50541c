import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import { noteSkipped, noteTable, type TextForms } from '../powershell/index.ts'
import {
  firstText,
  limitDiagnostics,
  refusePaste,
  toSourceText,
  type PropertyBag,
  type SourceText,
} from '../property-bag/index.ts'
import { buildDomains } from './build-domains.ts'
import { domainBags, type DomainBags } from './domain-bags.ts'
import { nothingRecognised } from './nothing-recognised.ts'
import { DOMAINS, FORMS } from './wanted-domains.ts'

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
  const reading = domainBags(source, forms)
  const domains = buildDomains(reading.bags, path)
  const notes = [...notesOn(source, reading), ...domains.diagnostics].map((item) => ({
    path,
    ...item,
  }))
  const isUsable = domains.value.length > 0 || (reading.isFound && reading.bags.length === 0)
  return isUsable
    ? parsed(domains.value, limitDiagnostics(notes))
    : nothingRecognised(source, path, notes)
}

function notesOn(source: SourceText, domains: DomainBags): readonly Diagnostic[] {
  if (domains.plainList !== null) return []
  const { reading, rows, diagnostics } = domains
  const needy = rows.filter((row) => !isAuthoritative(row))
  return [
    ...reading.diagnostics,
    ...noteTable(needy, ['DomainType', 'MatchSubDomains'], DOMAINS),
    ...diagnostics,
    ...noteSkipped(source, reading.skipped, FORMS),
  ]
}

/** Sub-domains of such a domain are not accepted, whatever MatchSubDomains says (fact 2.12). */
function isAuthoritative(row: PropertyBag): boolean {
  return firstText(row, ['DomainType'])?.text.toLowerCase() === 'authoritative'
}
