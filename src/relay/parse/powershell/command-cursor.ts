import { isQuote, readQuoted } from './command-quotes.ts'

/** A longer bracketed part is taken for one whose closing bracket is missing. */
const MAX_BRACKETED = 16_384

/** The offset of what follows on the same logical line: spaces and backtick line ends are passed over. */
export function skipBlanks(clean: string, at: number): number {
  let next = skipSpaces(clean, at)
  while (clean[next] === '`') {
    const lineEnd = skipSpaces(clean, next + 1)
    if (clean[lineEnd] !== '\n') return next
    next = skipSpaces(clean, lineEnd + 1)
  }
  return next
}

/** The offset of what follows, on whatever line. */
export function skipSpace(clean: string, at: number): number {
  let next = at
  while (/[\s`]/.test(clean.charAt(next))) next += 1
  return next
}

/** The offset of the bracket that closes the one at `at`, or -1; brackets in quotes do not count. */
export function closingBracket(clean: string, at: number, limit: number): number {
  const end = Math.min(limit, at + MAX_BRACKETED)
  let depth = 0
  for (let here = at; here < end; here += 1) {
    const character = clean.charAt(here)
    if (isQuote(character)) {
      const quoted = readQuoted(clean, here)
      if (quoted === null) return -1
      here = quoted.after - 1
    } else if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) depth -= 1
    if (depth === 0) return here
  }
  return -1
}

function skipSpaces(clean: string, at: number): number {
  let next = at
  while (clean[next] === ' ') next += 1
  return next
}
