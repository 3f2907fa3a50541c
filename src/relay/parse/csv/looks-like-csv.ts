import { findCsvHeader, toCsvText } from '../powershell/index.ts'
import { toSourceText } from '../property-bag/index.ts'

/** As much of a text as is looked at. */
const BEGINNING = 65_536

/**
 * Whether a text holds CSV of Exchange objects: a line of property names with commas, semicolons or tabs
 * between them, and values below. Cheap: only the beginning of a long text is looked at.
 */
export function looksLikeCsv(text: string): boolean {
  const source = toSourceText(text.slice(0, BEGINNING))
  return findCsvHeader(toCsvText(source, source.clean), 0, () => false) !== null
}
