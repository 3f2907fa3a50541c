import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose } from '../property-bag/diagnose.ts'
import type { PastedBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { findCsvHeader, toCsvText, type IsProperty } from './csv-header.ts'
import type { Region } from './region.ts'
import type { CsvHeader, CsvReading, ReadCsv } from './text-forms.ts'

/** The objects of all CSV in a text, and where it stands. */
export interface CsvFormReading {
  readonly bags: readonly PastedBag[]
  readonly regions: readonly Region[]
  readonly diagnostics: readonly Diagnostic[]
}

/** More tables than anybody pastes at once: each is a reading of its own. */
const MAX_TABLES = 20

/**
 * Reads CSV wherever it stands in a text.
 *
 * @param clean the source's clean text, in which parts already read may be blank
 * @param readCsv undefined where CSV cannot be read: the text is then said to be CSV, and left alone
 */
export function readCsvForm(
  source: SourceText,
  clean: string,
  isProperty: IsProperty,
  readCsv: ReadCsv | undefined,
): CsvFormReading {
  const text = toCsvText(source, clean)
  const reader = readCsv ?? notRead
  const tables: (CsvReading & Region)[] = []
  let header = findCsvHeader(text, 0, isProperty)
  while (header !== null && tables.length < MAX_TABLES) {
    const reading = reader(source, header)
    tables.push({ start: header.start, ...reading })
    header = findCsvHeader(text, reading.end, isProperty)
  }
  return {
    bags: tables.flatMap(({ bags }) => bags),
    regions: tables,
    diagnostics: tables.flatMap(({ diagnostics }) => diagnostics),
  }
}

function notRead(source: SourceText, { start }: CsvHeader): CsvReading {
  const lineEnd = source.clean.indexOf('\n', start)
  const diagnostic = diagnose({
    id: 'csv-not-read',
    level: 'error',
    span: spanIn(source, start, lineEnd),
    found: 'CSV',
    expected: 'a form that is read here',
    advice: 'Nothing of it was read. Pipe the cmdlet to Format-List and paste that.',
  })
  return { bags: [], diagnostics: [diagnostic], end: source.clean.length }
}
