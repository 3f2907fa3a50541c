import type { BounceWriter } from '../../model/bounce.ts'
import { SIGNS, type Sign } from './writer-signs.ts'

/** More of a text is not searched: reports say who they are at the beginning. */
const SEARCHED = 256 * 1024

/** Code and enhanced status of a refusal, as `550 5.7.64`. */
const REPLY_NUMBERS = /(?:^|[^\w.])[45]\d\d[\s;:#-]{1,6}[45]\.\d{1,3}\.\d{1,3}(?!\w|\.\d)/

/** Whether a text has words that only a report has. */
export function hasSign(text: string): boolean {
  const head = text.slice(0, SEARCHED)
  return SIGNS.some(({ pattern }) => pattern.test(head))
}

/** Where the words stand that a report begins with; null where there are none. */
export function openingOf(text: string): number | null {
  const [first] = placesOf(
    SIGNS.filter(({ isOpening }) => isOpening === true),
    text,
  )
  return first?.at ?? null
}

/** Whether a line is one a report begins with. */
export function isOpening(line: string): boolean {
  return SIGNS.some(({ isOpening, pattern }) => isOpening === true && pattern.test(line))
}

/** Whether a text has the numbers of a refusal. */
export function hasReplyNumbers(text: string): boolean {
  return REPLY_NUMBERS.test(text)
}

/** The writer of a report: the one whose sign comes first, text by text; `other` when there is none. */
export function writerOf(texts: readonly string[]): BounceWriter {
  const [first] = texts.flatMap((text) => placesOf(SIGNS, text))
  return first?.sign.writer ?? 'other'
}

interface PlacedSign {
  readonly sign: Sign
  readonly at: number
}

function placesOf(signs: readonly Sign[], text: string): readonly PlacedSign[] {
  const head = text.slice(0, SEARCHED)
  return signs
    .map((sign) => ({ sign, at: head.search(sign.pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, two) => one.at - two.at)
}
