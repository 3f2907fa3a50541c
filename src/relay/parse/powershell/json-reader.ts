import { readJsonString } from './json-string.ts'
import { isJsonFailure, type JsonFailure, type JsonMember, type JsonNode } from './json-node.ts'

/** Text and place of one reading; moves on as it reads. */
interface Cursor {
  readonly text: string
  at: number
}

const MAX_DEPTH = 32
const LITERAL = /(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,9})?)(?![\w.])/y

/**
 * Reads the JSON value that begins at `start`; what stands behind it is not looked at. Strings with escapes
 * that JSON does not know are taken as they stand (Windows paths).
 *
 * @returns the failure for text that is no JSON, or nested more than 32 deep
 */
export function readJson(text: string, start: number): JsonNode | JsonFailure {
  return readValue({ text, at: start }, 0)
}

function readValue(cursor: Cursor, depth: number): JsonNode | JsonFailure {
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

function readObject(cursor: Cursor, depth: number): JsonNode | JsonFailure {
  const members: JsonMember[] = []
  const start = cursor.at
  const failure = readSequence(cursor, '}', () => {
    if (cursor.text[cursor.at] !== '"') return fail(cursor, 'a property name in double quotes')
    const name = readString(cursor)
    if (isJsonFailure(name)) return name
    if (!take(cursor, ':')) return fail(cursor, 'a colon')
    const value = readValue(cursor, depth + 1)
    if (isJsonFailure(value)) return value
    members.push({ name: name.text, start: name.start, value })
    return null
  })
  return failure ?? { kind: 'object', members, start, end: cursor.at }
}

function readArray(cursor: Cursor, depth: number): JsonNode | JsonFailure {
  const items: JsonNode[] = []
  const start = cursor.at
  const failure = readSequence(cursor, ']', () => {
    const item = readValue(cursor, depth + 1)
    if (isJsonFailure(item)) return item
    items.push(item)
    return null
  })
  return failure ?? { kind: 'array', items, start, end: cursor.at }
}

/** Reads what stands between brackets, separated by commas, and the closing one. */
function readSequence(
  cursor: Cursor,
  close: string,
  readNext: () => JsonFailure | null,
): JsonFailure | null {
  cursor.at += 1
  if (take(cursor, close)) return null
  do {
    skipSpace(cursor)
    const failure = readNext()
    if (failure !== null) return failure
  } while (take(cursor, ','))
  return take(cursor, close) ? null : fail(cursor, `a comma or ${close}`)
}

function readString(cursor: Cursor): Extract<JsonNode, { readonly kind: 'string' }> | JsonFailure {
  const string = readJsonString(cursor.text, cursor.at)
  if (string === null) return fail(cursor, 'a closing quote')
  cursor.at = string.end + 1
  return string
}

function readLiteral(cursor: Cursor): JsonNode | JsonFailure {
  LITERAL.lastIndex = cursor.at
  const text = LITERAL.exec(cursor.text)?.[0]
  if (text === undefined) return fail(cursor, 'a JSON value')
  cursor.at += text.length
  return { kind: 'literal', text, start: cursor.at - text.length, end: cursor.at }
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

function fail({ at }: Cursor, expected: string): JsonFailure {
  return { at, expected }
}
