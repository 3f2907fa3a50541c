import { decodeDigits } from '../base64-digits.ts'

/** Line ends, indentation and the `>` of quoted mail. */
const LAYOUT = /[\s>\u200b\ufeff]+/g
const FOREIGN = /[^A-Za-z0-9+/=\s>\u200b\ufeff]/u
const PADDED = /^[A-Za-z0-9+/]*={0,2}$/

export type Base64Reading =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** A character that is not base64, at this offset of the body. */
  | { readonly kind: 'foreign-character'; readonly at: number; readonly char: string }
  /** Padding in the middle, or a last group of one character. */
  | { readonly kind: 'cut' }

/**
 * Decodes the body of a PEM block; missing padding is forgiven, and so are line ends written out as
 * `\n`, as JSON has them. Anything else that is wrong is told.
 */
export function decodeBase64(body: string): Base64Reading {
  const text = body.replace(/\\[nr]/g, '  ')
  const foreign = FOREIGN.exec(text)
  if (foreign !== null) return { kind: 'foreign-character', at: foreign.index, char: foreign[0] }
  const padded = text.replace(LAYOUT, '')
  const digits = padded.replace(/=/g, '')
  if (!PADDED.test(padded) || digits.length % 4 === 1) return { kind: 'cut' }
  return { kind: 'read', bytes: decodeDigits(digits) }
}
