import { elementAt } from '../property-bag/element-at.ts'
import type { WrappedLine } from './joined-text.ts'
import { partOf, type SourceLine } from './source-lines.ts'

/** One column of a table. */
export interface Column {
  readonly name: string
  /** Where its dashes begin and end. */
  readonly at: number
  readonly end: number
  /** How many characters it has room for: to the next column, or without limit. */
  readonly width: number
}

/** What a row says in one column. */
export type Cell = WrappedLine

const UNDERLINE = /^ *-{2,}(?: +-{2,})*$/
/** A list in braces is one word, spaces and all. */
const WORD = /\{[^{}]*\}|\S+/g

/** The columns of a table that begins with these two lines; null when they begin none. */
export function toColumns(names: string, underline: string): readonly Column[] | null {
  if (!UNDERLINE.test(underline)) return null
  const dashes = [...underline.matchAll(/-+/g)]
  const columns = dashes.map(({ 0: { length }, index: at }, index) => {
    const next = dashes[index + 1]?.index ?? Infinity
    const name = names.slice(index === 0 ? 0 : at, next).trim()
    return { name, at, end: at + length, width: next - at - 1 }
  })
  // PowerShell draws as many dashes as a name has letters: other rulers head no table.
  return columns.every(({ name, at, end }) => name.length === end - at) ? columns : null
}

/** The cells of a row, one for each column; null where the row does not tell them apart. */
export function cutRow(columns: readonly Column[], line: SourceLine): readonly Cell[] | null {
  const starts = startsOf(columns, line.text) ?? startsOfWords(columns, line.text)
  return (
    starts?.map((start, index) => toCell(line, start, starts[index + 1] ?? line.text.length)) ??
    null
  )
}

/**
 * Whether a line goes on with the row above it: nothing begins in its first column, or nothing but that
 * and the rest of lists that are still open.
 */
export function isWrapped(cells: readonly Cell[], above: readonly Cell[]): boolean {
  const [isFirstEmpty, ...others] = cells.map(
    ({ text }, index) => text === '' || (index > 0 && isOpenList(elementAt(above, index))),
  )
  return isFirstEmpty === true || (others.length > 1 && !others.includes(false))
}

function isOpenList({ text }: Cell): boolean {
  return text.endsWith(',')
}

/**
 * Where cells begin in a row that keeps to its columns: numbers stand at the right of theirs and may reach
 * back over their dashes. Null for any other row.
 */
function startsOf(columns: readonly Column[], row: string): readonly number[] | null {
  const starts = [0]
  for (let index = 1; index < columns.length; index += 1) {
    const { at } = elementAt(columns, index)
    const start = row.charAt(at - 1).trim() === '' ? at : row.lastIndexOf(' ', at - 1) + 1
    if (start <= elementAt(columns, index - 1).end) return null
    starts.push(start)
  }
  return starts
}

/** Where columns have collapsed, words go from right to left; the first column takes what is left over. */
function startsOfWords(columns: readonly Column[], row: string): readonly number[] | null {
  const words = Array.from(row.matchAll(WORD), ({ index }) => index)
  if (words.length < columns.length) return null
  return [0, ...words.slice(words.length - columns.length + 1)]
}

/** A cell of nothing where the row ends before its column. */
function toCell(line: SourceLine, from: number, to: number): Cell {
  const part = partOf(line, Math.min(from, line.text.length), to)
  const text = part.text.trimStart()
  return { text, start: part.start + part.text.length - text.length, lineEnd: text.length }
}
