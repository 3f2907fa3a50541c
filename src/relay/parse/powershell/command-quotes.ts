/** PowerShell takes typographic quotes and dashes, as word processors make them, for plain ones. */
const DOUBLE = '"“”„'
const SINGLE = "'‘’‚‛"

/** A text in quotes. */
export interface QuotedText {
  readonly text: string
  /** Offsets inside the quotes. */
  readonly start: number
  readonly end: number
  /** Offset behind the closing quote. */
  readonly after: number
  /** It holds a variable or a sub-expression that PowerShell would replace. */
  readonly isExpandable: boolean
}

/** Whether a quoted text begins with `character`. */
export function isQuote(character: string): boolean {
  return character !== '' && (DOUBLE + SINGLE).includes(character)
}

/**
 * Reads the quoted text that begins at `at`: `'…'` with doubled quotes, `"…"` with doubled quotes and
 * backtick escapes.
 *
 * @param limit the offset at which the command ends at the latest
 * @returns null when the closing quote is missing
 */
export function readQuoted(clean: string, at: number, limit: number): QuotedText | null {
  const marks = DOUBLE.includes(clean.charAt(at)) ? DOUBLE : SINGLE
  const hasEscapes = marks === DOUBLE
  const start = at + 1
  let text = ''
  let isExpandable = false
  for (let here = start; here < limit; here += 1) {
    const character = clean.charAt(here)
    const next = clean.charAt(here + 1)
    const isMark = marks.includes(character)
    if (isMark && !(next !== '' && marks.includes(next))) {
      return { text, start, end: here, after: here + 1, isExpandable }
    }
    isExpandable ||= hasEscapes && character === '$' && /[\w({:]/.test(next)
    const isEscape = isMark || (hasEscapes && character === '`')
    text += isEscape ? next : character
    if (isEscape) here += 1
  }
  return null
}
