import { beginsComment } from './command-comments.ts'
import { isQuote, readQuoted } from './command-quotes.ts'

/**
 * The offset of what follows on the same logical line: spaces and backtick line ends are passed over, and
 * behind such a line end also a blank line that mail has put before the next parameter.
 */
export function skipBlanks(clean: string, at: number): number {
  let next = skipSpaces(clean, at)
  while (clean[next] === '`') {
    const lineEnd = skipSpaces(clean, next + 1)
    if (clean[lineEnd] !== '\n') return next
    next = skipSpaces(clean, lineEnd + 1)
    const parameter = skipSpace(clean, next)
    if (clean[next] === '\n' && /[-–—―]/.test(clean.charAt(parameter))) next = parameter
  }
  return next
}

/** The offset of what follows, on whatever line. */
export function skipSpace(clean: string, at: number): number {
  let next = at
  while (/[\s`]/.test(clean.charAt(next))) next += 1
  return next
}

/** The offset of the bracket that closes the one at `at`, or -1; those in quotes and comments do not count. */
export function closingBracket(clean: string, at: number, limit: number): number {
  let depth = 0
  for (let here = at; here < limit; here += 1) {
    const character = clean.charAt(here)
    if (isQuote(character)) {
      const quoted = readQuoted(clean, here, limit)
      if (quoted === null) return -1
      here = quoted.after - 1
    } else if (beginsComment(clean, here)) {
      here = endOfLine(clean, here, limit)
    } else if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) depth -= 1
    if (depth === 0) return here
  }
  return -1
}

/** The offset of the line end at or behind `at`, or `limit` where that comes first. */
export function endOfLine(clean: string, at: number, limit: number): number {
  const end = clean.slice(at, limit).indexOf('\n')
  return end === -1 ? limit : at + end
}

function skipSpaces(clean: string, at: number): number {
  let next = at
  while (clean[next] === ' ') next += 1
  return next
}
