import { textValue, type PropertyValue, type TextPiece } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { closingBracket, skipBlanks, skipSpace } from './command-cursor.ts'
import { isQuote, readQuoted } from './command-quotes.ts'

/** A value and the offset behind it. */
export interface ReadValue {
  readonly value: PropertyValue
  readonly after: number
}

/** `Get-Content`: the name of a cmdlet, not a value. */
const CALL = /^[A-Za-z]+-[A-Za-z]+$/

const BARE = /[^\s,;|(){}`"“”„'‘’‚‛]+/y

/**
 * Reads the argument that begins at `at`: a word, a quoted text, `$true`, a list (`a,b`, `@('a','b')`).
 * Variables, hash tables and calls are expressions: their result is not in the text.
 */
export function readArgument(source: SourceText, at: number, limit: number): ReadValue {
  const parts = [readElement(source, at, limit)]
  let after = parts[0]?.after ?? at
  for (let comma = skipBlanks(source.clean, after); source.clean[comma] === ',';) {
    const next = readElement(source, skipSpace(source.clean, comma + 1), limit)
    parts.push(next)
    after = next.after
    comma = skipBlanks(source.clean, after)
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return { value: listOf(source, parts, at, after), after }
}

function readElement(source: SourceText, at: number, limit: number): ReadValue {
  const character = source.clean.charAt(at)
  if (isQuote(character)) return readQuotedElement(source, at, limit)
  const bracket = /[@$]?[({]|\[/y
  bracket.lastIndex = at
  const opening = bracket.exec(source.clean)?.[0]
  if (opening !== undefined) return readBrackets(source, at, opening, limit)
  return readWord(source, at)
}

function readQuotedElement(source: SourceText, at: number, limit: number): ReadValue {
  const quoted = readQuoted(source.clean, at)
  if (quoted === null || quoted.after > limit) return expression(source, at, endOfLine(source, at))
  const { text, start, end, after, isExpandable } = quoted
  if (isExpandable) return expression(source, at, after)
  return { value: textValue(text, spanIn(source, start, end)), after }
}

function readWord(source: SourceText, at: number): ReadValue {
  BARE.lastIndex = at
  const word = BARE.exec(source.clean)?.[0] ?? ''
  const after = Math.min(at + Math.max(word.length, 1), source.clean.length)
  const span = spanIn(source, at, at + word.length)
  if (word.toLowerCase() === '$null') return { value: { kind: 'empty', span }, after }
  if (/^\$(?!(?:true|false)$)/i.test(word)) return expression(source, at, after)
  return { value: textValue(word, span), after }
}

/** `@(…)` and `(…)` hold a list when they hold nothing but plain values. */
function readBrackets(source: SourceText, at: number, opening: string, limit: number): ReadValue {
  const inside = at + opening.length
  const close = closingBracket(source.clean, inside - 1, limit)
  if (close === -1) return expression(source, at, endOfLine(source, at))
  if (opening !== '@(' && opening !== '(') return expression(source, at, close + 1)
  const items = readItems(source, inside, close)
  if (items === null) return expression(source, at, close + 1)
  const span = spanIn(source, at, close + 1)
  return { value: { kind: 'list', items, isTruncated: false, span }, after: close + 1 }
}

function readItems(source: SourceText, start: number, close: number): readonly TextPiece[] | null {
  const items: TextPiece[] = []
  let at = skipSpace(source.clean, start)
  while (at < close) {
    const isNested = /[@$([{]/.test(source.clean.charAt(at))
    const { value, after } = isNested ? readWord(source, at) : readElement(source, at, close)
    const next = nextItem(source.clean, after, close)
    if (value.kind !== 'text' || CALL.test(value.text) || next === null) return null
    items.push({ text: value.text, span: value.span })
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

function listOf(
  source: SourceText,
  parts: readonly ReadValue[],
  at: number,
  after: number,
): PropertyValue {
  if (parts.some(({ value }) => value.kind === 'expression'))
    return expression(source, at, after).value
  const items = parts.flatMap(({ value }) => piecesOf(value))
  return { kind: 'list', items, isTruncated: false, span: spanIn(source, at, after) }
}

function piecesOf(value: PropertyValue): readonly TextPiece[] {
  if (value.kind === 'list') return value.items
  return value.kind === 'text' ? [{ text: value.text, span: value.span }] : []
}

function expression(source: SourceText, start: number, end: number): ReadValue {
  const text = source.clean.slice(start, end)
  return { value: { kind: 'expression', text, span: spanIn(source, start, end) }, after: end }
}

function endOfLine(source: SourceText, at: number): number {
  const end = source.clean.indexOf('\n', at)
  return end === -1 ? source.clean.length : end
}
