import { decodeDigits, firstBytes, readDigits, sequenceStarts } from '../base64-digits.ts'
import { derFormOf } from './der-form.ts'
import { announcedLength } from './der-length.ts'

/** Base64 of a certificate or a P7B file without the lines of dashes around it. */
export interface BareBase64 {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

/** A part of a text that is taken already. */
interface Taken {
  readonly start: number
  readonly end: number
}

/**
 * All bare base64 of a text, outside of the parts given, which are in order. It begins like a
 * certificate or a P7B file and goes on for as long as its own first bytes announce, over line ends
 * and quoting; where they announce no length, up to the first character that is not base64.
 */
export function findBareBase64(text: string, taken: readonly Taken[]): readonly BareBase64[] {
  const found: BareBase64[] = []
  const parts = [...taken]
  let done = 0
  for (const start of sequenceStarts(text)) {
    while (parts[0] !== undefined && parts[0].end <= start) parts.shift()
    const isTaken = parts[0] !== undefined && parts[0].start <= start
    const run = isTaken || start < done ? null : readRun(text, start)
    if (run === null) continue
    found.push(run)
    done = run.end
  }
  return found
}

function readRun(text: string, start: number): BareBase64 | null {
  const head = firstBytes(text, start)
  if (derFormOf(head) === null) return null
  const length = announcedLength(head)
  const count = length === null ? text.length : Math.ceil((length * 4) / 3)
  const { digits, end } = readDigits(text, start, count)
  return { start, end, bytes: decodeDigits(digits) }
}
