import { csvTableIn, type CsvTable } from './csv-table.ts'
import type { Piece } from './piece.ts'

/**
 * The pieces with rows of CSV behind a single blank line made part of the CSV above.
 *
 * @param csvLines of the whole text, as `toCsvText` makes them ready
 */
export function withCsvRows(
  pieces: readonly Piece[],
  csvLines: readonly string[],
): readonly Piece[] {
  let table: CsvTable | null = null
  let above: Piece = { first: 0, end: 0, nature: null }
  return pieces.map((piece) => {
    const rows = csvLines.slice(piece.first, piece.end)
    const gap = csvLines.slice(above.end, piece.first)
    const isMore = piece.nature === null && isBlankLine(gap) && isRow(rows, table)
    if (!isMore) table = piece.nature?.format === 'csv' ? csvTableIn(rows) : null
    above = isMore ? { ...piece, nature: above.nature } : piece
    return above
  })
}

/** Fences and blank lines in a row end a table. */
function isBlankLine(gap: readonly string[]): boolean {
  return gap.join('\n').trim() === '' && gap.length === 1
}

/** As many values as there are names, written alike: a comma in a sentence has a space behind it. */
function isRow(rows: readonly string[], table: CsvTable | null): boolean {
  if (table === null) return false
  const valuesIn = (line: string): number =>
    line.split(table.delimiter).filter((value) => !value.startsWith(' ')).length
  const isLike = (line: string): boolean =>
    isQuoted(line) === isQuoted(table.headerLine) && valuesIn(line) >= valuesIn(table.headerLine)
  return rows.slice(0, 1).some(isLike)
}

function isQuoted(line: string): boolean {
  return line.trimStart().startsWith('"')
}
