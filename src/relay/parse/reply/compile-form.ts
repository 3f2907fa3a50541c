/** A literal form of a reply, ready to be searched for. */
export interface ReplyForm {
  /** Finds the words, without the numbers before them. */
  readonly pattern: RegExp
  /** The form begins with `…`: it is a mark that counts only somewhere behind the numbers. */
  readonly isMark: boolean
  /** The three-digit code the form is written with. */
  readonly code: number | null
}

/** Between words: wrapped lines, quote marks and punctuation that differs from one text to the next. */
const BETWEEN = '[\\s>;:,.]{1,16}'
/** For `…`. Brackets end it, because a server tag ends a reply. */
const ANYTHING = '[^\\[\\]]{0,200}?'
const NUMBERS = /^(?:\d{3}[ ;])?(?:[45]\.\d+\.\d+ )?/
const CODE = /^\d{3}(?=[ ;])/
const PLACEHOLDER = /^\[[^\]=]*\]$/
/** `AS(2204)`, `(S77)`: they vary, so a form ends before them. */
const ANTISPAM_SUFFIX = /^(?:AS)?\(S?\d+\)$/

/**
 * Compiles a text as the register prints it. `…` stands for anything, a bracket without `=` for any
 * bracket, the word `n` for a number; all else is literal, but for case, white space and punctuation
 * between words. Every repetition in the pattern is bounded, so a search takes linear time.
 */
export function compileForm(text: string): ReplyForm {
  const withoutNumbers = text.replace(NUMBERS, '')
  const code = CODE.exec(text)
  const words = dropTail(withoutNumbers.split(/\s+/))
  const body = words.map(wordPattern).filter((word) => word !== '')
  return {
    pattern: new RegExp(withEdges(body.join(BETWEEN)), 'gi'),
    isMark: withoutNumbers.startsWith('…'),
    code: code === null ? null : Number(code[0]),
  }
}

/** Without the endings that say nothing: ellipses and antispam suffixes. */
function dropTail(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !isTail(withoutPunctuation(word)))
  return words.slice(0, end + 1)
}

function isTail(word: string): boolean {
  return word === '' || word === '…' || ANTISPAM_SUFFIX.test(word)
}

function wordPattern(word: string, index: number, words: readonly string[]): string {
  const isEdge = index === 0 || index === words.length - 1
  const bare = withoutPunctuation(isEdge ? word.replaceAll('…', '') : word)
  if (bare === 'n') return '(?:n|\\d{1,4})'
  if (PLACEHOLDER.test(bare)) return '\\[?[^\\s\\]]{1,255}\\]?'
  return escapeLiteral(bare)
}

/** A comma or a full stop after a word is left to what stands between words. */
function withoutPunctuation(word: string): string {
  return word.replace(/[;:,.]$/, '')
}

function escapeLiteral(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(/['’]/g, "(?:['’]|&#39;)")
    .replaceAll('…', ANYTHING)
    .replace(/^-$/, '[-–]')
}

/** ATTR5 is not the beginning of ATTR55, nor ATTR3 of ATTR3.4. */
function withEdges(pattern: string): string {
  const start = /^\w/.test(pattern) ? '\\b' : ''
  const end = /\w$/.test(pattern) ? '(?!\\w|\\.\\d)' : ''
  return `${start}${pattern}${end}`
}
