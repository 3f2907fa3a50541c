import { textValue, type PropertyValue, type TextPiece } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { closingBracket, endOfLine, skipSpace } from './command-cursor.ts'
import { isQuote, readQuoted } from './command-quotes.ts'
import type { Script } from './command-script.ts'

/** A value and the offset behind it. */
export interface ReadValue {
  readonly value: PropertyValue
  readonly after: number
}

/** `Get-Content`: the name of a cmdlet, not a value. */
const CALL = /^[A-Za-z]+-[A-Za-z]+$/
const OPENING = /[@$]?[({]|\[/y
const BARE = /[^\s,;|(){}`"“”„'‘’‚‛]+/y

/**
 * Reads one value, without a comma behind it.
 *
 * @param limit the offset at which the command ends at the latest
 */
export function readElement(script: Script, at: number, limit: number): ReadValue {
  const { clean } = script.source
  if (isQuote(clean.charAt(at))) return readQuotedElement(script, at, limit)
  OPENING.lastIndex = at
  const opening = OPENING.exec(clean)?.[0]
  return opening === undefined
    ? readWord(script, at, limit)
    : readBrackets(script, at, opening, limit)
}

/** Code, whose result is not in the text. */
export function expression(source: SourceText, start: number, end: number): ReadValue {
  const text = source.clean.slice(start, end)
  return { value: { kind: 'expression', text, span: spanIn(source, start, end) }, after: end }
}

/** The values in a value: those of a list, or the one it is. */
export function piecesOf(value: PropertyValue): readonly TextPiece[] {
  if (value.kind === 'list') return value.items
  return value.kind === 'text' ? [{ text: value.text, span: value.span }] : []
}

function readQuotedElement({ source }: Script, at: number, limit: number): ReadValue {
  const quoted = readQuoted(source.clean, at, limit)
  if (quoted === null) return expression(source, at, endOfLine(source.clean, at, limit))
  const { text, start, end, after, isExpandable } = quoted
  if (isExpandable) return expression(source, at, after)
  return { value: textValue(text, spanIn(source, start, end)), after }
}

/** Reads a word or a variable; a character that begins neither is passed over. */
function readWord(script: Script, at: number, limit: number): ReadValue {
  const { source } = script
  BARE.lastIndex = at
  const word = (BARE.exec(source.clean)?.[0] ?? '').slice(0, limit - at)
  const after = Math.min(at + Math.max(word.length, 1), limit)
  const span = spanIn(source, at, at + word.length)
  if (word.toLowerCase() === '$null') return { value: { kind: 'empty', span }, after }
  if (!/^\$(?!(?:true|false)$)/i.test(word)) return { value: textValue(word, span), after }
  const held = script.heldAt(word.slice(1), at)
  return held.kind === 'value' ? { value: held.value, after } : expression(source, at, after)
}

/** `@(…)` and `(…)` hold a list when they hold nothing but plain values. */
function readBrackets(script: Script, at: number, opening: string, limit: number): ReadValue {
  const { source } = script
  const inside = at + opening.length
  const close = closingBracket(source.clean, inside - 1, limit)
  if (close === -1) return expression(source, at, endOfLine(source.clean, at, limit))
  const items = opening === '@(' || opening === '(' ? readItems(script, inside, close) : null
  if (items === null) return expression(source, at, close + 1)
  const span = spanIn(source, at, close + 1)
  return { value: { kind: 'list', items, isTruncated: false, span }, after: close + 1 }
}

function readItems(script: Script, start: number, close: number): readonly TextPiece[] | null {
  const { clean } = script.source
  const items: TextPiece[] = []
  let at = skipSpace(clean, start)
  while (at < close) {
    const isQuoted = isQuote(clean.charAt(at))
    const { value, after } = isQuoted
      ? readQuotedElement(script, at, close)
      : readWord(script, at, close)
    const pieces = piecesOf(value)
    const next = nextItem(clean, after, close)
    const isCall = !isQuoted && pieces.some(({ text }) => CALL.test(text))
    if (pieces.length === 0 || isCall || next === null) return null
    for (const piece of pieces) items.push(piece)
    at = next
  }
  return items
}

/** Where the next item begins, behind a comma, a semicolon or a line end; null when none of these follows. */
function nextItem(clean: string, after: number, close: number): number | null {
  const next = skipSpace(clean, after)
  if (next >= close) return close
  if (/[,;]/.test(clean.charAt(next))) return skipSpace(clean, next + 1)
  return clean.slice(after, next).includes('\n') ? next : null
}
