import type { SourceText } from '../property-bag/source-text.ts'
import { findCsvHeader, toCsvText, type IsProperty } from './csv-header.ts'
import type { Region } from './region.ts'
import type { CsvReading, FormReading, ReadCsv } from './text-forms.ts'

/** More tables than anybody pastes at once: each is a reading of its own. */
const MAX_TABLES = 20

/**
 * Reads CSV wherever it stands in a text.
 *
 * @param clean the source's clean text, in which parts already read may be blank
 */
export function readCsvForm(
  source: SourceText,
  clean: string,
  isProperty: IsProperty,
  readCsv: ReadCsv,
): FormReading {
  const text = toCsvText(source, clean)
  const tables: (CsvReading & Region)[] = []
  let header = findCsvHeader(text, 0, isProperty)
  while (header !== null && tables.length < MAX_TABLES) {
    const reading = readCsv(source, header)
    tables.push({ start: header.start, ...reading })
    header = findCsvHeader(text, reading.end, isProperty)
  }
  return {
    bags: tables.flatMap(({ bags }) => bags),
    regions: tables,
    diagnostics: tables.flatMap(({ diagnostics }) => diagnostics),
  }
}
