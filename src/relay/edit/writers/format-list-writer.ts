import { formatListText, valueText } from '../../explain/format-list-text.ts'
import {
  elementAt,
  type PastedBag,
  type PropertyEntry,
  type SourceText,
} from '../../parse/property-bag/index.ts'
import { placeOf, type FormWriter } from '../form-writer.ts'
import {
  lineEndOf,
  lineStartAt,
  withoutBlock,
  withoutPiece,
  type TextChange,
} from '../text-change.ts'

/** `Name : value`, a property on each line. */
export const formatListWriter: FormWriter = {
  change: (source, _, entry, value) => replaced(source, entry, valueText(value)),
  insert: (source, bag, property, value) => inserted(source, bag, property, valueText(value)),
  leaveOut: ({ clean }, _, entry) => {
    const { start, end } = placeOf(entry)
    return withoutPiece(clean, start, end)
  },
  remove: ({ clean }, { span }) => withoutBlock(clean, span.start, span.end),
  add: ({ text }, { span }, object) => {
    const lineEnd = lineEndOf(text)
    const lines = formatListText(object).replaceAll('\n', lineEnd)
    return [{ start: span.end, end: span.end, text: `${lineEnd}${lineEnd}${lines}` }]
  },
}

function replaced({ text }: SourceText, entry: PropertyEntry, value: string): TextChange {
  const { start, end } = placeOf(entry)
  if (entry.value.kind !== 'empty' && value !== '') {
    const place = placeOf(entry.value)
    return { start: place.start, end: place.end, text: value }
  }
  const colon = text.indexOf(':', start + entry.name.length)
  return { start: colon + 1, end, text: value === '' ? '' : ` ${value}` }
}

/** A line below the last property, its colon below the others; behind it where the lines have run together. */
function inserted(
  { text, clean }: SourceText,
  { entries }: PastedBag,
  property: string,
  value: string,
): TextChange {
  const last = elementAt(entries, entries.length - 1)
  const { start, end } = placeOf(last)
  const lineStart = lineStartAt(text, start)
  const isFirst = clean.slice(lineStart, start).trim() === ''
  const colon = text.indexOf(':', start + last.name.length) - start
  const name = property.padEnd(Math.max(colon, property.length + 1))
  const before = isFirst ? lineEndOf(text) + text.slice(lineStart, start) : ' '
  return { start: end, end, text: `${before}${name}: ${value}`.trimEnd() }
}
