import type { SourceSpan } from '../../model/source-span.ts'
import { spanIn, type SourceText } from '../property-bag/index.ts'

/**
 * What only `openssl s_client` prints: the connection, its list of the chain, and what it says of
 * the handshake.
 */
const SESSION_LINE =
  /^(?:CONNECTED\([\dA-F]{8}\)|\d{1,2} s:|SSL handshake has read \d+ bytes|SSL-Session:|Verify return code: \d+)/

/** Whether a line, without blanks before it, is one of a session with `openssl s_client`. */
export function isSessionLine(line: string): boolean {
  return SESSION_LINE.test(line)
}

/** Where the first such line stands; null when there is none. */
export function findSession(source: SourceText): SourceSpan | null {
  let start = 0
  for (const line of source.clean.split('\n')) {
    const text = line.trim()
    const at = start + line.length - line.trimStart().length
    if (isSessionLine(text)) return spanIn(source, at, at + text.length)
    start += line.length + 1
  }
  return null
}
