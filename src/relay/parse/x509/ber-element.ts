/** One value of a BER encoding, by its offsets in the bytes. */
export interface BerElement {
  /** The identifier octet: class, form and number in one. */
  readonly tag: number
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  /** Behind it, end-of-contents octets included. */
  readonly end: number
}

const LONG_FORM = 0x80
const LONG_TAG = 0x1f

/** Deep enough for a PKCS#7 file down to its certificates, which are left closed. */
const MAX_DEPTH = 16

/**
 * The value at an offset. Lengths may be indefinite, which DER forbids and many programs write.
 *
 * @returns null when it is damaged, cut off, has a tag of several bytes, or nests too deep to find
 * its end
 */
export function elementAt(bytes: Uint8Array, start: number, depth = 0): BerElement | null {
  const [tag = LONG_TAG, first = LONG_FORM] = bytes.subarray(start, start + 2)
  if ((tag & LONG_TAG) === LONG_TAG || depth > MAX_DEPTH) return null
  if (first === LONG_FORM) return indefinite(bytes, tag, start, depth)
  const digits = first < LONG_FORM ? 0 : first - LONG_FORM
  const contentStart = start + 2 + digits
  const long = bytes.subarray(start + 2, contentStart)
  const length = digits === 0 ? first : long.reduce((sum, byte) => sum * 256 + byte, 0)
  const end = contentStart + length
  return end > bytes.length ? null : { tag, start, contentStart, contentEnd: end, end }
}

/** The values inside another. */
export function elementsIn(
  bytes: Uint8Array,
  { contentStart, contentEnd }: BerElement,
): readonly BerElement[] | null {
  const elements: BerElement[] = []
  let at = contentStart
  while (at < contentEnd) {
    const element = elementAt(bytes, at)
    if (element === null) return null
    elements.push(element)
    at = element.end
  }
  return elements
}

/** Ends with two zero bytes at the level of its parts. */
function indefinite(
  bytes: Uint8Array,
  tag: number,
  start: number,
  depth: number,
): BerElement | null {
  let at = start + 2
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) {
    const part = elementAt(bytes, at, depth + 1)
    if (part === null) return null
    at = part.end
  }
  return { tag, start, contentStart: start + 2, contentEnd: at, end: at + 2 }
}
