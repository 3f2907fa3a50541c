import { Lexer } from 'yaml'

/** Far more than a case with a thousand connectors has; pasted text in a block counts as one. */
const MAX_TOKENS = 500_000
const MAX_NESTING = 100

/**
 * Whether a text would cost the parser minutes or gigabytes: millions of tokens, or brackets and
 * dashes nested without end. Stops reading at the first sign.
 */
export function isBeyondMeasure(text: string): boolean {
  let tokens = 0
  let brackets = 0
  let indicators = 0
  for (const token of new Lexer().lex(text)) {
    tokens += 1
    brackets = Math.max(0, brackets + bracketStep(token))
    indicators = nextIndicators(token, indicators)
    if (tokens > MAX_TOKENS || brackets + indicators > MAX_NESTING) return true
  }
  return false
}

function bracketStep(token: string): -1 | 0 | 1 {
  if (token === '[' || token === '{') return 1
  return token === ']' || token === '}' ? -1 : 0
}

/** List and key indicators that follow each other on one line each open a level. */
function nextIndicators(token: string, count: number): number {
  if (token === '-' || token === '?' || token === ':') return count + 1
  return token.trim() === '' && token !== '\n' ? count : 0
}
