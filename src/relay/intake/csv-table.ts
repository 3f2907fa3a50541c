import { findCsvHeader, type CsvHeader } from '../parse/powershell/index.ts'
import { kindOfProperties, type ObjectKind } from '../parse/property-names.ts'

/** The first table of CSV in some lines. */
export interface CsvTable {
  readonly kind: ObjectKind | null
  readonly headerLine: string
  readonly delimiter: CsvHeader['delimiter']
}

/**
 * Finds a line of property names with commas, semicolons or tabs between, and values below.
 *
 * @param csvLines as `toCsvText` makes them ready, tabs and all
 */
export function csvTableIn(csvLines: readonly string[]): CsvTable | null {
  const text = csvLines.join('\n')
  const header = findCsvHeader(text, 0, () => false)
  if (header === null) return null
  const { start, delimiter } = header
  const headerLine = text.slice(start, text.indexOf('\n', start))
  const names = headerLine.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''))
  return { kind: kindOfProperties(names), headerLine, delimiter }
}
