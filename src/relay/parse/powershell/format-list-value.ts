import { placedValue, type PropertyValue, type TextPiece } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { sourceOffset, type JoinedText } from './joined-text.ts'

/**
 * Reads what stands behind the colon of a Format-List line: nothing, a text, or a list in braces.
 * A list without its closing brace is one that was cut while copying.
 */
export function readFormatListValue(source: SourceText, joined: JoinedText): PropertyValue {
  const { text } = joined
  const span = spanOfPart(source, joined, 0, text.length)
  if (!text.startsWith('{')) {
    return placedValue(text, span, (from, to) => spanOfPart(source, joined, from, to))
  }
  const isClosed = text.endsWith('}')
  const items = readItems(source, joined, isClosed ? text.length - 1 : text.length)
  return { kind: 'list', items, isTruncated: !isClosed, span }
}

function readItems(source: SourceText, joined: JoinedText, end: number): readonly TextPiece[] {
  const items: TextPiece[] = []
  for (let start = 1; start < end;) {
    const comma = joined.text.indexOf(',', start)
    const stop = comma === -1 || comma > end ? end : comma
    const piece = trimmedPiece(source, joined, start, stop)
    if (piece !== null) items.push(piece)
    start = stop + 1
  }
  return items
}

function trimmedPiece(
  source: SourceText,
  joined: JoinedText,
  start: number,
  stop: number,
): TextPiece | null {
  const raw = joined.text.slice(start, stop)
  const text = raw.trim()
  if (text === '') return null
  const from = start + raw.length - raw.trimStart().length
  return { text, span: spanOfPart(source, joined, from, from + text.length) }
}

function spanOfPart(source: SourceText, joined: JoinedText, from: number, to: number) {
  const start = sourceOffset(joined, from)
  return spanIn(source, start, to === from ? start : sourceOffset(joined, to - 1) + 1)
}
