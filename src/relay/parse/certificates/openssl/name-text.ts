import type { DistinguishedName, NameAttribute } from '../../x509/distinguished-name.ts'
import { keyOfAttribute } from './attribute-names.ts'
import { unescapeValue } from './name-escapes.ts'
import { namePieces, readAttribute, type NamePiece } from './name-pieces.ts'

/** Where a slash or a plus begins another attribute. */
const NEXT_BY_SLASH = /\/(?=(?:[A-Za-z][A-Za-z\d-]{0,60}|\d+(?:\.\d+)+)=)/
const NEXT_BY_PLUS = /\+(?= ?(?:[A-Za-z][A-Za-z\d-]{0,60}|\d+(?:\.\d+)+) *=)/

/** Relative names while they are read. */
type OpenName = NameAttribute[][]

/** Whether a text begins as a name that OpenSSL prints on one line: with an attribute it knows. */
export function isNameText(text: string): boolean {
  const name = text.slice(0, Math.max(text.indexOf('='), 0))
  return keyOfAttribute(name.replace(/^\//, '').trim()) !== null
}

/**
 * Reads a name as OpenSSL prints it on one line: `C = GB, CN = x` (1.1, 3.0), `C=GB, CN=x` (3.2 and
 * later), `CN=x,C=GB` (RFC 2253, most specific first), `/C=GB/CN=x` (1.0). An empty text is the
 * empty name.
 */
export function readNameText(text: string): DistinguishedName {
  if (text.startsWith('/')) return readNameLines(text.split(NEXT_BY_SLASH).slice(1))
  const pieces = namePieces(text)
  const name = joinPieces(pieces)
  return isRfc2253(pieces) ? reversed(name) : name
}

/** Reads a name of which each line has one relative name: `countryName               = GB`. */
export function readNameLines(lines: readonly string[]): DistinguishedName {
  return lines.map((line) =>
    line
      .split(NEXT_BY_PLUS)
      .map(readAttribute)
      .filter((attribute) => attribute !== null),
  )
}

/** Other forms put a blank behind the comma. */
function isRfc2253(pieces: readonly NamePiece[]): boolean {
  const [, ...behind] = pieces.filter(({ separator }) => separator === ',')
  return behind.length > 0 && behind.every(({ text }) => !text.startsWith(' '))
}

function joinPieces(pieces: readonly NamePiece[]): DistinguishedName {
  const name: OpenName = []
  for (const piece of pieces) {
    const attribute = readAttribute(piece.text)
    const last = name.at(-1)
    if (attribute === null) appendText(last, piece)
    else if (piece.separator === ',' || last === undefined) name.push([attribute])
    else last.push(attribute)
  }
  return name
}

/**
 * Without escapes, a value may have a comma or plus of its own; before that comma there is no
 * blank.
 */
function appendText(attributes: NameAttribute[] | undefined, { separator, text }: NamePiece): void {
  const last = attributes?.pop()
  if (last === undefined) return
  const mark = separator === '+' && text.startsWith(' ') ? ' +' : separator
  attributes?.push({ ...last, value: last.value + mark + unescapeValue(text) })
}

function reversed(name: DistinguishedName): DistinguishedName {
  return name.toReversed().map((attributes) => attributes.toReversed())
}
