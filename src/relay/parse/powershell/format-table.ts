import type { SourceSpan } from '../../model/source-span.ts'
import { elementAt } from '../property-bag/element-at.ts'
import type { PastedBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { readFormatListValue } from './format-list-value.ts'
import { joinWrapped } from './joined-text.ts'
import type { Region } from './region.ts'
import type { SourceLine } from './source-lines.ts'
import { cutRow, isWrapped, toColumns, type Cell, type Column } from './table-columns.ts'
import { isTypedLine } from './typed-lines.ts'

/** The rows of a text’s tables, and the lines they stand on. */
export interface TablesReading {
  /** Excerpts all of them: what a table has no column for is not known. */
  readonly rows: readonly PastedBag[]
  readonly regions: readonly Region[]
}

/** One object, whose cells may go on over several lines; each line has a cell for every column. */
type Row = (readonly Cell[])[]

/** A table, its rows, and the lines they were read from. */
interface Table {
  readonly heading: readonly SourceLine[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly lines: readonly SourceLine[]
}

/**
 * Reads Format-Table output, one bag a row; a row may be wrapped. Columns are taken from the dashes under
 * their names; in a row that does not keep to them, from its words. A cell that PowerShell cut still has
 * its ellipsis.
 *
 * @param lines of the clean text, in which parts already read may be blank
 */
export function readTables(source: SourceText, lines: readonly SourceLine[]): TablesReading {
  const tables: Table[] = []
  for (let index = 1; index < lines.length; index += 1) {
    const heading = lines.slice(index - 1, index + 1)
    const columns = toColumns(elementAt(heading, 0).text, elementAt(heading, 1).text)
    if (columns === null) continue
    const end = endOfTable(lines, index + 1)
    tables.push({ heading, columns, ...readRows(columns, lines.slice(index + 1, end)) })
    index = end
  }
  return {
    rows: tables.flatMap(({ columns, rows }) => rows.map((row) => toBag(source, columns, row))),
    regions: tables.flatMap((table) => [...table.heading, ...table.lines].map(regionOf)),
  }
}

function endOfTable(lines: readonly SourceLine[], from: number): number {
  let end = from
  while (end < lines.length && !separates(elementAt(lines, end))) end += 1
  return end
}

function separates({ text }: SourceLine): boolean {
  return text === '' || isTypedLine(text)
}

function regionOf({ start, text }: SourceLine): Region {
  return { start, end: start + text.length }
}

function readRows(
  columns: readonly Column[],
  lines: readonly SourceLine[],
): Pick<Table, 'rows' | 'lines'> {
  const rows: Row[] = []
  const read = lines.filter((line) => {
    const cells = cutRow(columns, line)
    const above = rows.at(-1)
    if (cells === null) return false
    if (above !== undefined && isWrapped(cells, elementAt(above, above.length - 1)))
      above.push(cells)
    else rows.push([cells])
    return true
  })
  return { rows, lines: read }
}

function toBag(source: SourceText, columns: readonly Column[], row: Row): PastedBag {
  const entries = columns.map(({ name, width }, index) => {
    const cells = row.map((line) => elementAt(line, index))
    const written = cells.filter(({ text }) => text !== '')
    const segments = written.length === 0 ? cells.slice(0, 1) : written
    const value = readFormatListValue(source, joinWrapped(segments, width))
    return { name, value, span: spanOfCells(source, segments) }
  })
  return { entries, span: spanOfCells(source, row.flat()), isExcerpt: true }
}

function spanOfCells(source: SourceText, cells: readonly Cell[]): SourceSpan {
  const start = cells.reduce((first, cell) => Math.min(first, cell.start), Infinity)
  const end = cells.reduce((last, cell) => Math.max(last, cell.start + cell.text.length), 0)
  return spanIn(source, start, end)
}
