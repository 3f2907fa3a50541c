import type { PropertyBag } from '../property-bag/property-bag.ts'
import { textValue } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { isTypedLine, toLines, type SourceLine } from './source-lines.ts'

interface Cell {
  readonly text: string
  /** Column of the cell's first character. */
  readonly at: number
}

const UNDERLINE = /^ *-{2,}(?: +-{2,})*$/

/**
 * Reads Format-Table output, one bag a row. Columns are taken from the dashes under their names; in a
 * row that does not keep to them, from its words. A cell that PowerShell cut still has its ellipsis.
 *
 * @param clean the source's clean text, in which parts already read may be blanked out
 */
export function readTables(source: SourceText, clean: string): readonly PropertyBag[] {
  const rows: PropertyBag[] = []
  const lines = toLines(clean)
  let columns: readonly Cell[] | null = null
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]?.text ?? ''
    if (above !== '' && UNDERLINE.test(line.text)) columns = columnsOf(line.text, above)
    else if (line.text === '' || isTypedLine(line.text)) columns = null
    else if (columns !== null) rows.push(readRow(source, columns, line))
  }
  return rows
}

function columnsOf(underline: string, names: string): readonly Cell[] {
  const dashes = wordsOf(underline)
  const words = wordsOf(names)
  return dashes.map(({ at }, index) => ({ at, text: words[index]?.text ?? '' }))
}

function readRow(source: SourceText, columns: readonly Cell[], line: SourceLine): PropertyBag {
  const cells = cellsOf(columns, line.text)
  const entries = cells.map((cell, index) => {
    const start = line.start + cell.at
    const span = spanIn(source, start, start + cell.text.length)
    return { name: columns[index]?.text ?? '', value: textValue(cell.text, span), span }
  })
  return { entries, span: spanIn(source, line.start, line.start + line.text.length) }
}

function cellsOf(columns: readonly Cell[], row: string): readonly Cell[] {
  const isAligned = columns.every(({ at }) => at === 0 || row.charAt(at - 1).trim() === '')
  if (!isAligned) return wordsOf(row).slice(0, columns.length)
  return columns.map(({ at }, index) => {
    const raw = row.slice(at, columns[index + 1]?.at ?? row.length)
    return { text: raw.trim(), at: at + raw.length - raw.trimStart().length }
  })
}

function wordsOf(text: string): readonly Cell[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }))
}
