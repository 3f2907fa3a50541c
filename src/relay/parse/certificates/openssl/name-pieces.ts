import type { NameAttribute } from '../../x509/distinguished-name.ts'
import { keyOfAttribute } from './attribute-names.ts'
import { unescapeValue } from './name-escapes.ts'

/** A part of a printed name, and what stands before it. */
export interface NamePiece {
  readonly separator: ',' | '+'
  readonly text: string
}

/** Text in which separators are quoted or escaped, or one separator. */
const TOKEN = /(?:[^,+"\\]|\\[^]|"(?:[^"\\]|\\[^])*"?)+|[,+]/g

/** OpenSSL 1.0 puts a slash before the address, and a comma before anything else. */
const BEFORE_ADDRESS = /\/(?=emailAddress=)/g

/** Cuts a name at its commas and plus signs. */
export function namePieces(text: string): readonly NamePiece[] {
  const pieces: NamePiece[] = []
  let separator: NamePiece['separator'] = ','
  for (const [token] of text.replace(BEFORE_ADDRESS, ', ').matchAll(TOKEN)) {
    if (token === ',' || token === '+') separator = token
    else pieces.push({ separator, text: token })
  }
  return pieces
}

/**
 * Reads `ST = Kent`, `CN=mail.contoso.com`, `2.5.4.97=…`; a name that is not among the usual ones
 * stays as printed.
 *
 * @returns null for a text that is no attribute
 */
export function readAttribute(text: string): NameAttribute | null {
  const at = text.indexOf('=')
  const name = text.slice(0, Math.max(at, 0)).trim()
  if (!/^(?:[A-Za-z][A-Za-z\d-]{0,60}|\d+(?:\.\d+)+)$/.test(name)) return null
  const value = unescapeValue(withoutBlanks(text.slice(at + 1)))
  return { key: keyOfAttribute(name) ?? name, value }
}

/** A blank at the end belongs to the value when it is escaped. */
function withoutBlanks(text: string): string {
  const trimmed = text.trim()
  return trimmed.endsWith('\\') && text.endsWith(' ') ? `${trimmed} ` : trimmed
}
