import {
  elementAt,
  spanIn,
  textValue,
  type PropertyEntry,
  type SourceText,
} from '../property-bag/index.ts'

/** One row of CSV, and where it stands. */
export interface CsvRow {
  /** As they read: without their quotes, and doubled quotes single. */
  readonly cells: readonly string[]
  readonly start: number
  /** Offset behind the row and its line end. */
  readonly end: number
}

/** A cell and where it stands, inside its quotes. */
interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The properties of a row. Each value has its place: cells are followed through the row in order, and a
 * cell is as long in the text as it reads, but for quotes that are doubled there.
 *
 * @param names of the columns
 */
export function entriesOf(
  source: SourceText,
  text: string,
  row: CsvRow,
  names: readonly string[],
  delimiter: string,
): readonly PropertyEntry[] {
  const cells = locateCells(text, row, delimiter)
  return cells.slice(0, names.length).map(({ text: value, start, end }, index) => {
    const span = spanIn(source, start, end)
    return {
      name: elementAt(names, index),
      value: textValue(value, span),
      span,
    }
  })
}

function locateCells(text: string, { cells, start }: CsvRow, delimiter: string): readonly Cell[] {
  let at = start
  return cells.map((cell, index) => {
    const isQuoted = text[at] === '"'
    const from = isQuoted ? at + 1 : at
    const end = from + (isQuoted ? cell.replaceAll('"', '""') : cell).length
    if (index + 1 < cells.length) at = text.indexOf(delimiter, isQuoted ? end + 1 : end) + 1
    return isQuoted
      ? { text: cell, start: from, end }
      : withoutQuotes({ text: cell, start: from, end })
  })
}

/** Quotes behind a space count as letters of the value; around nothing they were meant as quotes. */
function withoutQuotes(cell: Cell): Cell {
  return /^\s*""\s*$/.test(cell.text) ? { ...cell, text: '' } : cell
}

/** What a header cell names. */
export function headerName(cell: string): string {
  return cell.replace(/"/g, '').trim()
}
