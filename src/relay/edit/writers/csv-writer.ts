import {
  elementAt,
  type PastedBag,
  type PropertyEntry,
  type SourceText,
} from '../../parse/property-bag/index.ts'
import { cellText, placeOf, type FormWriter, type NewValue } from '../form-writer.ts'
import { lineEndOf, withoutPiece, type TextChange } from '../text-change.ts'

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/** Cells with delimiters between. What has no column cannot be said. */
export const csvWriter: FormWriter = {
  change: replaced,
  insert: () => null,
  leaveOut: (source, bag, entry) => replaced(source, bag, entry, null),
  remove: ({ clean }, { span }) => withoutPiece(clean, span.start, span.end),
  add: (source, last, object) => {
    const values = new Map(
      Object.entries(object).map(([name, value]) => [name.toLowerCase(), value as NewValue]),
    )
    const names = last.entries.map(({ name }) => name.toLowerCase())
    if ([...values.keys()].some((name) => !names.includes(name))) return null
    const isQuoted = source.text[last.span.start] === '"'
    const cells = names
      .map((name) => cellText(values.get(name) ?? null))
      .map((cell) => (isQuoted ? `"${escaped(cell)}"` : quotedIfNeeded(cell)))
    const { end } = last.span
    const text = lineEndOf(source.text) + cells.join(delimiterOf(source, last))
    return [{ start: end, end, text }]
  },
}

function replaced(
  { text }: SourceText,
  _: PastedBag,
  entry: PropertyEntry,
  value: NewValue,
): TextChange {
  const { start, end } = placeOf(entry)
  const cell = cellText(value)
  if (text[start - 1] === '"' && text[end] === '"') return { start, end, text: escaped(cell) }
  // Spaces around a bare value are no part of it, nor is a carriage return.
  const bare = entry.value.kind === 'empty' ? { start, end: start } : placeOf(entry.value)
  return { start: bare.start, end: bare.end, text: quotedIfNeeded(cell) }
}

function escaped(cell: string): string {
  return cell.replaceAll('"', '""')
}

function quotedIfNeeded(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${escaped(cell)}"` : cell
}

/** What stands behind the first cell; a table of one column needs none. */
function delimiterOf({ text }: SourceText, { entries, span }: PastedBag): string {
  const behind = text.slice(placeOf(elementAt(entries, 0)).end, span.end)
  return /[,;\t]/.exec(behind)?.[0] ?? ','
}
