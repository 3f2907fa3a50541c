import type { ReplyKey } from '../../register/replies.ts'
import { coversStatus } from '../../register/reply-status.ts'
import type { ReplyForm } from './compile-form.ts'
import { REPLY_FORMS, type ReplyForms } from './reply-forms.ts'
import { numbersBefore, type ReplyNumbers } from './reply-numbers.ts'
import { isOneReply } from './server-tags.ts'

/** The words of one reply, found in a text. */
export interface ReplyMatch {
  readonly key: ReplyKey
  /** First and last place of the words. */
  readonly start: number
  readonly end: number
  /** The numbers that belong to them. */
  readonly numbers: ReplyNumbers | null
}

/** What may stand between the numbers and the words: punctuation, an address, a heading of the server's. */
const ADJACENT =
  /^[\s;:,.#>"'-]{0,24}(?:(?:\[[^\]\s]{0,254}\]|<[^>\s]{0,254}>)[\s:;,]{0,4})?(?:(?:SMTP|Service unavailable)[;:.,]\s{0,4})?$/i

const LONGEST_ADJACENT = 320

/** A closing quote or a parenthesis: what comes then are somebody’s words about the reply. */
const AFTERWORD = /[()]|['"’”](?:[\s,.;]|$)/

/** All words of replies in a text, by place; words inside the words of another reply are left out. */
export function findMatches(text: string, numbers: readonly ReplyNumbers[]): readonly ReplyMatch[] {
  const found = REPLY_FORMS.flatMap((entry) =>
    entry.forms.flatMap((form) => matchesOf(text, numbers, entry, form)),
  )
  return withoutContained(found)
}

function matchesOf(
  text: string,
  numbers: readonly ReplyNumbers[],
  entry: ReplyForms,
  form: ReplyForm,
): readonly ReplyMatch[] {
  return [...text.matchAll(form.pattern)].flatMap((match) => {
    const before = numbersBefore(numbers, match.index)
    const between = before === null ? '' : text.slice(before.end, match.index)
    const end = match.index + match[0].length
    const place = { key: entry.key, start: match.index, end }
    switch (bindingOf(entry, form, before, between)) {
      case 'with-numbers':
        return [{ ...place, numbers: before }]
      case 'words-alone':
        return [{ ...place, numbers: null }]
      case 'none':
        return []
    }
  })
}

/** Whether words and the numbers before them make this reply. */
function bindingOf(
  entry: ReplyForms,
  { isMark }: ReplyForm,
  numbers: ReplyNumbers | null,
  between: string,
): 'with-numbers' | 'words-alone' | 'none' {
  const { reply } = entry
  const alone = isMark || reply.needsStatus === true ? 'none' : 'words-alone'
  if (numbers === null || !isOneReply(between)) return alone
  const isAdjacent = between.length <= LONGEST_ADJACENT && ADJACENT.test(between)
  if (!coversStatus(reply, numbers.enhancedStatus)) return isAdjacent ? 'none' : alone
  if (isMark && AFTERWORD.test(between)) return 'none'
  if (reply.needsStatus !== true) return 'with-numbers'
  return hasItsCode(entry, numbers) && (isAdjacent || isMark) ? 'with-numbers' : 'none'
}

/** Whether nothing speaks against the reply’s code: shared words count only with the published one. */
function hasItsCode({ codes }: ReplyForms, { code }: ReplyNumbers): boolean {
  return code === null || codes.includes(code)
}

/** By place, the longest first; what lies within a longer one says nothing of its own. */
function withoutContained(matches: readonly ReplyMatch[]): readonly ReplyMatch[] {
  const kept: ReplyMatch[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.end > (kept.at(-1)?.end ?? 0)) kept.push(match)
  }
  return kept
}
