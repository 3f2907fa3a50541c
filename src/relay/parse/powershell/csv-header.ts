import { kindOfProperties } from '../property-names.ts'
import type { SourceText } from '../property-bag/source-text.ts'
import { toLines } from './source-lines.ts'
import type { CsvDelimiter, CsvHeader } from './text-forms.ts'

/** Whether the objects looked for have a property of that name. */
export type IsProperty = (name: string) => boolean

const DELIMITERS: readonly CsvDelimiter[] = ['\t', ';', ',']
const NAME = /^(?:" *([A-Z][\w.@]{0,120}) *"|([A-Z][\w.@]{0,120}))$/i
const MAX_HEADER = 20_000

/** A quote that opens a value behind spaces: indentation, or a space behind a delimiter. */
const INDENTED = /(^|[,;\t])( +)"(?=(?:"")*[^",;\t\n ])/gm

/**
 * Clean text made ready for reading as CSV, as long as the original: with the tabs it was pasted with, and
 * with quotes moved before spaces that stand in front of them, since there they would count as letters.
 */
export function toCsvText(source: SourceText, clean: string): string {
  return withTabs(source, clean).replace(INDENTED, '$1"$2')
}

function withTabs(source: SourceText, clean: string): string {
  const parts: string[] = []
  let done = 0
  for (let at = source.text.indexOf('\t'); at !== -1; at = source.text.indexOf('\t', done)) {
    parts.push(clean.slice(done, at), '\t')
    done = at + 1
  }
  return [...parts, clean.slice(done)].join('')
}

/**
 * Finds the header line of CSV as Export-Csv writes it: property names, separated, with something
 * separated below.
 *
 * @param text made ready by `toCsvText`
 * @param from the offset to begin at
 */
export function findCsvHeader(
  text: string,
  from: number,
  isProperty: IsProperty,
): CsvHeader | null {
  const lines = toLines(text.slice(from))
  for (const [index, line] of lines.entries()) {
    const delimiter = delimiterOf(line.text, isProperty)
    const below = lines.slice(index + 1, index + 4).find((next) => next.text !== '')
    if (delimiter !== null && below !== undefined && isRow(below.text, delimiter)) {
      return { text, start: from + line.start, delimiter }
    }
  }
  return null
}

/** Whether cells are a header: names, with one among them that tells the kind, or all of them known. */
export function isCsvHeader(cells: readonly string[], isProperty: IsProperty): boolean {
  const names = cells.flatMap((cell) => {
    const [, quoted, bare] = NAME.exec(cell.trim()) ?? []
    return quoted ?? bare ?? []
  })
  if (names.length < cells.length) return false
  return kindOfProperties(names) !== null || (names.length > 1 && names.every(isProperty))
}

function delimiterOf(text: string, isProperty: IsProperty): CsvDelimiter | null {
  if (text.length > MAX_HEADER) return null
  const found = DELIMITERS.find((delimiter) => text.includes(delimiter))
  if (found !== undefined) return isCsvHeader(text.split(found), isProperty) ? found : null
  // A single column is one in quotes: without them it may be a word of its own.
  return /^ *"[^"]*"$/.test(text) && isCsvHeader([text], isProperty) ? ',' : null
}

function isRow(text: string, delimiter: CsvDelimiter): boolean {
  return text.includes(delimiter) || text.trimStart().startsWith('"')
}
