import Papa from 'papaparse'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isCsvHeader, isTypedLine, type CsvHeader, type ReadCsv } from '../powershell/index.ts'
import { spanIn, type PastedBag, type SourceText } from '../property-bag/index.ts'
import { unevenRows, unreadableRow } from './csv-notes.ts'
import { entriesOf, headerName, type CsvRow } from './csv-row.ts'

/** Each broken row costs a fresh start behind it. */
const MAX_BROKEN = 20
const FORMAT_LIST = /^ *[A-Z]\w* +:/i
const RULER = /^-+$/

/** A table on its way. */
interface Table {
  readonly source: SourceText
  readonly header: CsvHeader
  readonly bags: PastedBag[]
  readonly uneven: CsvRow[]
  readonly broken: CsvRow[]
  /** Names of the columns, once the header has been read. */
  names: readonly string[]
  end: number
}

/**
 * Reads what Export-Csv, ConvertTo-Csv or a spreadsheet wrote: values in quotes or without, with line ends
 * and doubled quotes inside. A row that cannot be read costs only itself. Ends where something else begins.
 */
export const readCsv: ReadCsv = (source, header) => {
  const { start } = header
  const table: Table = { source, header, bags: [], uneven: [], broken: [], names: [], end: start }
  for (let at: number | null = start; at !== null;) at = readFrom(table, at)
  const { bags, uneven, broken, names, end } = table
  const diagnostics: readonly Diagnostic[] = [
    ...broken.map((row, index) => unreadableRow(source, row, index === MAX_BROKEN - 1)),
    ...unevenRows(source, uneven, names.length),
  ]
  return { bags, diagnostics, end }
}

/** Reads rows from `start` on; returns where to begin again behind a broken one, or null at the end. */
function readFrom(table: Table, start: number): number | null {
  const { text, delimiter } = table.header
  let at = start
  let restart: number | null = null
  Papa.parse(text.slice(start), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const row = { cells: data, start: at, end: start + meta.cursor }
      at = row.end
      const isBroken = errors.length > 0
      if (isBroken) restart = leaveOut(table, row)
      if (isBroken || !take(table, row)) parser.abort()
    },
  })
  return restart
}

function leaveOut(table: Table, row: CsvRow): number | null {
  const { text } = table.header
  table.broken.push(row)
  const lineEnd = text.indexOf('\n', row.start)
  const isLast = lineEnd === -1 || table.broken.length === MAX_BROKEN
  table.end = isLast ? text.length : lineEnd + 1
  return isLast ? null : table.end
}

/** Takes up a row; false where the table has ended before it. */
function take(table: Table, row: CsvRow): boolean {
  const { cells } = row
  if (table.names.length === 0) table.names = cells.map(headerName)
  else if (isElse(table, row)) return false
  else if (!isEmpty(table, cells)) add(table, row)
  table.end = row.end
  return true
}

function isElse({ header, names }: Table, { cells, start, end }: CsvRow): boolean {
  const line = header.text.slice(start, end)
  const isShort = cells.length < names.length
  if (isShort && (isTypedLine(line) || FORMAT_LIST.test(line))) return true
  return isCsvHeader(cells, () => false) && !isSame(cells.map(headerName), names)
}

/** A blank line, dashes below names, or the header once more. */
function isEmpty({ names }: Table, cells: readonly string[]): boolean {
  const written = cells.map(headerName)
  return written.every((cell) => cell === '' || RULER.test(cell)) || isSame(written, names)
}

function isSame(cells: readonly string[], names: readonly string[]): boolean {
  return cells.join('\n') === names.join('\n')
}

function add({ source, header, names, bags, uneven }: Table, row: CsvRow): void {
  const extra = row.cells.slice(names.length).filter((cell) => cell.trim() !== '')
  if (row.cells.length < names.length || extra.length > 0) {
    uneven.push(row)
    return
  }
  const { text, delimiter } = header
  const entries = entriesOf(source, text, row, names, delimiter)
  const written = text.slice(row.start, row.end).trimEnd().length
  bags.push({ entries, span: spanIn(source, row.start, row.start + written) })
}
