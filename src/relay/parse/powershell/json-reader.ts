/** A JSON value with its place in the text. */
export type JsonNode =
  | {
      readonly kind: 'object'
      readonly members: readonly JsonMember[]
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'array'
      readonly items: readonly JsonNode[]
      readonly start: number
      readonly end: number
    }
  /** `start` and `end` are inside the quotes. */
  | { readonly kind: 'string'; readonly text: string; readonly start: number; readonly end: number }
  /** `true`, `false`, `null` or a number, as written. */
  | {
      readonly kind: 'literal'
      readonly text: string
      readonly start: number
      readonly end: number
    }

/** A name with its value; `start` is that of the name, inside its quotes. */
export interface JsonMember {
  readonly name: string
  readonly start: number
  readonly value: JsonNode
}

/** Where reading stopped, and what should have stood there. */
export interface JsonFailure {
  readonly at: number
  readonly expected: string
}

/** Text, place and failure of one reading; moves on as it reads. */
interface Cursor {
  readonly text: string
  at: number
  failure: JsonFailure | null
}

const MAX_DEPTH = 32
const LITERAL = /(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,9})?)(?![\w.])/y

/**
 * Reads the JSON value that begins at `start`; what stands behind it is not looked at.
 * Strings with escapes that JSON does not know are taken as they stand (Windows paths).
 *
 * @returns the failure for text that is no JSON, or nested more than 32 deep
 */
export function readJson(text: string, start: number): JsonNode | JsonFailure {
  const cursor: Cursor = { text, at: start, failure: null }
  const node = readValue(cursor, 0)
  return node ?? cursor.failure ?? { at: start, expected: 'a JSON value' }
}

/** Whether reading failed. */
export function isJsonFailure(result: JsonNode | JsonFailure): result is JsonFailure {
  return 'expected' in result
}

function readValue(cursor: Cursor, depth: number): JsonNode | null {
  skipSpace(cursor)
  if (depth > MAX_DEPTH) return fail(cursor, `at most ${String(MAX_DEPTH)} levels`)
  switch (cursor.text.charAt(cursor.at)) {
    case '{':
      return readObject(cursor, depth)
    case '[':
      return readArray(cursor, depth)
    case '"':
      return readString(cursor)
    default:
      return readLiteral(cursor)
  }
}

function readObject(cursor: Cursor, depth: number): JsonNode | null {
  const members: JsonMember[] = []
  const start = cursor.at
  const isRead = readSequence(cursor, '}', () => {
    const name = cursor.text[cursor.at] === '"' ? readString(cursor) : null
    if (name === null) return refuse(cursor, 'a property name in double quotes')
    if (!take(cursor, ':')) return refuse(cursor, 'a colon')
    const value = readValue(cursor, depth + 1)
    if (value !== null) members.push({ name: name.text, start: name.start, value })
    return value !== null
  })
  return isRead ? { kind: 'object', members, start, end: cursor.at } : null
}

function readArray(cursor: Cursor, depth: number): JsonNode | null {
  const items: JsonNode[] = []
  const start = cursor.at
  const isRead = readSequence(cursor, ']', () => {
    const item = readValue(cursor, depth + 1)
    if (item !== null) items.push(item)
    return item !== null
  })
  return isRead ? { kind: 'array', items, start, end: cursor.at } : null
}

/** Reads what stands between brackets, separated by commas, and the closing one. */
function readSequence(cursor: Cursor, close: string, readNext: () => boolean): boolean {
  cursor.at += 1
  if (take(cursor, close)) return true
  do {
    skipSpace(cursor)
    if (!readNext()) return false
  } while (take(cursor, ','))
  return take(cursor, close) || refuse(cursor, `a comma or ${close}`)
}

function readString(cursor: Cursor): Extract<JsonNode, { readonly kind: 'string' }> | null {
  const start = cursor.at + 1
  const end = closingQuote(cursor.text, start)
  if (end === -1) return fail(cursor, 'a closing quote')
  cursor.at = end + 1
  return { kind: 'string', text: unescape(cursor.text.slice(start, end)), start, end }
}

function closingQuote(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at += 1
  }
  return -1
}

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return String(JSON.parse(`"${raw}"`))
  } catch {
    return raw
  }
}

function readLiteral(cursor: Cursor): JsonNode | null {
  LITERAL.lastIndex = cursor.at
  const text = LITERAL.exec(cursor.text)?.[0]
  if (text === undefined) return fail(cursor, 'a JSON value')
  const start = cursor.at
  cursor.at += text.length
  return { kind: 'literal', text, start, end: cursor.at }
}

function take(cursor: Cursor, character: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== character) return false
  cursor.at += 1
  return true
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
}

function fail(cursor: Cursor, expected: string): null {
  cursor.failure ??= { at: cursor.at, expected }
  return null
}

function refuse(cursor: Cursor, expected: string): false {
  fail(cursor, expected)
  return false
}
