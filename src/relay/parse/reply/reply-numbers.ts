import { elementAt } from '../property-bag/index.ts'

/** `550 5.7.64`, or `5.7.64` alone. */
export interface ReplyNumbers {
  readonly start: number
  readonly end: number
  readonly code: number | null
  readonly enhancedStatus: string
}

/** Not within an address or a version; a published range may follow, as in 5.7.606-649. */
const NUMBERS =
  /(^|[^\w.])(?:([45]\d\d)[\s;:#-]{1,6})?([45]\.\d{1,3}\.\d{1,3})(?:-\d{1,3})?(?!\w|\.\d)/g

/** All numbers of refusals in a text, in their order. */
export function readNumbers(text: string): readonly ReplyNumbers[] {
  return [...text.matchAll(NUMBERS)].map((match) => ({
    start: match.index + elementAt(match, 1).length,
    end: match.index + match[0].length,
    code: match[2] === undefined ? null : Number(match[2]),
    enhancedStatus: elementAt(match, 3),
  }))
}

/** The last numbers that end at or before a position, by halving: a text may hold thousands. */
export function numbersBefore(
  numbers: readonly ReplyNumbers[],
  position: number,
): ReplyNumbers | null {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (elementAt(numbers, middle).end <= position) low = middle + 1
    else high = middle
  }
  return numbers[low - 1] ?? null
}

/** Whether the sender gives up: the code tells, and the status where there is no code. */
export function permanenceOf({ code, enhancedStatus }: ReplyNumbers): 'permanent' | 'transient' {
  return String(code ?? enhancedStatus).startsWith('5') ? 'permanent' : 'transient'
}
