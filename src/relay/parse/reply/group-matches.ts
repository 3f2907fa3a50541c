import type { NonEmptyArray } from '../../model/diagnostic.ts'
import { replyKeys, type ReplyKey } from '../../register/replies.ts'
import type { ReplyMatch } from './find-matches.ts'

/** The matches that make up one reply. */
export type MatchGroup = NonEmptyArray<ReplyMatch>

/** Puts words after the same numbers, or overlapping ones, into one reply. */
export function groupByReply(matches: readonly ReplyMatch[]): readonly MatchGroup[] {
  const groups: MatchGroup[] = []
  let last: ReplyMatch | null = null
  for (const match of matches) {
    const group = groups.at(-1)
    if (group !== undefined && last !== null && belongsTo(match, last))
      groups[groups.length - 1] = [...group, match]
    else groups.push([match])
    last = match
  }
  return groups
}

function belongsTo(match: ReplyMatch, last: ReplyMatch): boolean {
  return (match.numbers !== null && match.numbers === last.numbers) || match.start < last.end
}

/** The replies of a group in the order of the register, which puts the more telling mark first. */
export function keysOf([first, ...rest]: MatchGroup): NonEmptyArray<ReplyKey> {
  const found = new Set([first, ...rest].map(({ key }) => key))
  const [head = first.key, ...tail] = replyKeys.filter((key) => found.has(key))
  return [head, ...tail]
}
