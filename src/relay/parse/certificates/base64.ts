const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (char, value) => [char, value]),
)

/** Line ends, indentation and the `>` of quoted mail. */
const LAYOUT = /[\s>\ufeff]+/g
const FOREIGN = /[^A-Za-z0-9+/=\s>\ufeff]/
const PADDED = /^[A-Za-z0-9+/]*={0,2}$/

export type Base64Reading =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** A character that is not base64, at this offset of the body. */
  | { readonly kind: 'foreign-character'; readonly at: number }
  /** Padding in the middle, or a last group of one character. */
  | { readonly kind: 'cut' }

/** Decodes the body of a PEM block; missing padding is forgiven, anything else that is wrong is told. */
export function decodeBase64(body: string): Base64Reading {
  const at = body.search(FOREIGN)
  if (at !== -1) return { kind: 'foreign-character', at }
  const text = body.replace(LAYOUT, '')
  const digits = text.replace(/=/g, '')
  if (!PADDED.test(text) || digits.length % 4 === 1) return { kind: 'cut' }
  return { kind: 'read', bytes: toBytes(digits) }
}

function toBytes(digits: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let count = 0
  let length = 0
  for (const digit of digits) {
    bits = ((bits << 6) | (VALUES.get(digit) ?? 0)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  return bytes
}
