import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote, spanIn, type SourceText } from '../property-bag/index.ts'
import type { CsvRow } from './csv-row.ts'

/** A row whose quotes do not match. */
export function unreadableRow(source: SourceText, row: CsvRow, isLast: boolean): Diagnostic {
  return diagnose({
    id: 'csv-row-unreadable',
    level: 'error',
    span: lineOf(source, row),
    found: quote(source.clean.slice(row.start, row.end)),
    expected: 'quotes around whole values, and doubled inside them',
    advice: isLast
      ? 'It was left out with all that follows. Export the objects again.'
      : 'It was left out. Export the objects again.',
  })
}

/** Rows with too few or too many values: which belongs to which column is then not known. */
export function unevenRows(
  source: SourceText,
  rows: readonly CsvRow[],
  columns: number,
): readonly Diagnostic[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` and ${String(others.length)} more`
  return [
    diagnose({
      id: 'csv-row-uneven',
      level: 'error',
      span: lineOf(source, first),
      found: `${quote(source.clean.slice(first.start, first.end))}${more}`,
      expected: `${String(columns)} values, one for each column`,
      advice: 'Left out. Paste the whole file, as Export-Csv wrote it.',
    }),
  ]
}

function lineOf(source: SourceText, { start, end }: CsvRow) {
  const length = source.clean.slice(start, end).trimEnd().length
  return spanIn(source, start, start + length)
}
