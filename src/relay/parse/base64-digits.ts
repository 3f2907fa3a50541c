/**
 * `M`, where the bytes 30 and a length that is followed by 02 or 30 may begin: every private key,
 * PKCS#12 file, certificate and PKCS#7 file does. Nothing that is a digit stands before it.
 */
const SEQUENCE_START = /(?:^|[^A-Za-z0-9+/]|\\[nr])M(?=I[AG-P]|[A-H][A-Za-z0-9+/][Cw])/g

const BLANK = 0x20
const GREATER_THAN = 0x3e
const BACKSLASH = 0x5c
/** No-break, zero-width and narrow ones, and the byte order mark. */
const OTHER_BLANKS: ReadonlySet<number> = new Set([0xa0, 0x200b, 0x2028, 0x2029, 0x202f, 0xfeff])

/** 24 bytes tell kinds of content apart; four times as many characters leave room for quoting. */
const FIRST_DIGITS = 32

/** Base64 digits that were read, and the offset behind the last of them. */
export interface DigitRun {
  readonly digits: string
  readonly end: number
}

/**
 * Reads at most `count` base64 digits from `at` on, up to the first character that is neither digit
 * nor layout.
 */
export function readDigits(text: string, at: number, count: number): DigitRun {
  const parts: string[] = []
  let missing = count
  let end = at
  while (missing > 0) {
    const from = behindLayout(text, end)
    const to = behindDigits(text, from, from + missing)
    if (to === from) break
    parts.push(text.slice(from, to))
    missing -= to - from
    end = to
  }
  return { digits: parts.join(''), end }
}

/** The bytes that base64 digits stand for; bits left over at the end are dropped. */
export function decodeDigits(digits: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let count = 0
  let length = 0
  for (let at = 0; at < digits.length; at += 1) {
    bits = ((bits << 6) | valueOf(digits.charCodeAt(at))) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  return bytes
}

/** The first 24 bytes of what may be base64 at this offset of a text, or as many as stand there. */
export function firstBytes(text: string, at: number): Uint8Array {
  const digits = readDigits(text.slice(at, at + 4 * FIRST_DIGITS), 0, FIRST_DIGITS)
  return decodeDigits(digits.digits)
}

/** Where a text may begin to be the base64 of a DER or BER SEQUENCE; the first bytes decide. */
export function* sequenceStarts(text: string): Generator<number> {
  for (const { index, 0: found } of text.matchAll(SEQUENCE_START)) yield index + found.length - 1
}

/**
 * The offset behind what may stand between digits: line ends, blanks and the `>` of quoted mail.
 */
function behindLayout(text: string, at: number): number {
  let here = at
  for (let width = layoutWidth(text, here); width > 0; width = layoutWidth(text, here))
    here += width
  return here
}

/** JSON writes line ends out, as `\n`, which is two characters. */
function layoutWidth(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === BACKSLASH) return /^[nr]$/.test(text.charAt(at + 1)) ? 2 : 0
  return code <= BLANK || code === GREATER_THAN || OTHER_BLANKS.has(code) ? 1 : 0
}

function behindDigits(text: string, at: number, limit: number): number {
  let here = at
  while (here < limit && isDigit(text.charCodeAt(here))) here += 1
  return here
}

/** False for the NaN behind the end of a text. */
function isDigit(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a
  if (code >= 0x41) return code <= 0x5a
  return (code >= 0x2f && code <= 0x39) || code === 0x2b
}

function valueOf(code: number): number {
  if (code >= 0x61) return code - 0x61 + 26
  if (code >= 0x41) return code - 0x41
  if (code >= 0x30) return code - 0x30 + 52
  return code === 0x2b ? 62 : 63
}
