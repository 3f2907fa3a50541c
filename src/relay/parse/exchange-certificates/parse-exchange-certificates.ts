import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { ExchangeCertificate } from '../../model/exchange-certificate.ts'
import {
  noteSkipped,
  readPropertyBags,
  type BagDialect,
  type BagsReading,
  type TextForms,
} from '../powershell/index.ts'
import {
  findProperty,
  limitDiagnostics,
  namesOf,
  refusePaste,
  toSourceText,
  type PastedBag,
  type PropertyBag,
} from '../property-bag/index.ts'
import { certificateFromBag } from './certificate-from-bag.ts'
import { isCertificateProperty, isExchangeCertificateBag } from './certificate-properties.ts'
import { commonOrder } from './culture-date.ts'
import { FORMS, noteForeign, noteTable, nothingRecognised, tooMany } from './refusals.ts'

/** How certificates are written. Commands are read so that nothing in them is taken for output. */
const DIALECT: BagDialect = {
  noun: 'ExchangeCertificate',
  plainProperty: null,
  isProperty: isCertificateProperty,
  verbs: ['New', 'Enable', 'Remove'],
}

/** How many certificates one text may hold; a server has a handful. */
const MAX_CERTIFICATES = 500

/**
 * Reads pasted `Get-ExchangeCertificate` piped to Format-List (also `fl *`) or ConvertTo-Json, of
 * one server or several; certificates of Windows' own store print the same way. Which one the
 * server sends with is not decided here. Never throws.
 *
 * @param path of the whole value; `certificates` gives `certificates[0].Services`
 * @param forms readers of forms that not every page loads
 * @returns an empty list for an empty text; failed when nothing in the text is a certificate, as in
 * a table
 */
export function parseExchangeCertificates(
  text: string,
  path: CasePath,
  forms: TextForms = {},
): Parsed<readonly ExchangeCertificate[]> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  if (source.clean.trim() === '') return parsed([], [])
  const reading = readPropertyBags(source, DIALECT, forms)
  const bags = reading.bags.filter(isCertificate)
  const certificates = buildCertificates(bags, path)
  const notes = [
    ...reading.diagnostics,
    ...reading.bags.filter(isForeign).map(noteForeign),
    ...(bags.length === 0 ? reading.rows.slice(0, 1).map(noteTable) : []),
    ...certificates.diagnostics,
    ...noteSkipped(source, reading.skipped, FORMS),
  ].map((item) => ({ path, ...item }))
  return bags.length === 0 && !isEmptyJson(reading)
    ? nothingRecognised(text, path, notes)
    : parsed(certificates.value, limitDiagnostics(notes))
}

interface Certificates {
  readonly value: readonly ExchangeCertificate[]
  readonly diagnostics: readonly Diagnostic[]
}

function buildCertificates(bags: readonly PastedBag[], path: CasePath): Certificates {
  const diagnostics: Diagnostic[] = []
  const order = commonOrder(bags.flatMap(datesOf))
  const value = bags
    .slice(0, MAX_CERTIFICATES)
    .map((bag, index) => certificateFromBag(bag, `${path}[${String(index)}]`, order, diagnostics))
  if (bags.length > MAX_CERTIFICATES) diagnostics.unshift(tooMany(bags.length, MAX_CERTIFICATES))
  return { value, diagnostics }
}

function datesOf(bag: PropertyBag): readonly string[] {
  return ['NotBefore', 'NotAfter'].flatMap((name) => {
    const value = findProperty(bag, name)?.value
    return value?.kind === 'text' ? [value.text] : []
  })
}

/** A command that makes a certificate shows none. */
function isCertificate(bag: PropertyBag): boolean {
  return bag.verb === undefined && isExchangeCertificateBag(namesOf(bag))
}

function isForeign(bag: PropertyBag): boolean {
  return bag.verb === undefined && !isCertificate(bag)
}

/** `[]` is how ConvertTo-Json says that there is none. */
function isEmptyJson({ form, bags, diagnostics }: BagsReading): boolean {
  return form === 'json' && bags.length === 0 && diagnostics.length === 0
}
