import { spanOf } from '../../model/source-span.ts'
import type { UnlistedReply } from '../../register/replies/reply-reading.ts'
import { isMicrosoftStatus, repliesWithStatus } from '../../register/reply-status.ts'
import { permanenceOf, type ReplyNumbers } from './reply-numbers.ts'
import { tagsBehind } from './server-tags.ts'

/**
 * The first numbers of a text whose words the register does not know: a code and a status, or a
 * status that only Microsoft uses.
 *
 * @returns null when there are none
 */
export function findUnlistedReply(
  text: string,
  numbers: readonly ReplyNumbers[],
): UnlistedReply | null {
  const found =
    numbers.find(({ code }) => code !== null) ??
    numbers.find(({ enhancedStatus }) => isMicrosoftStatus(enhancedStatus))
  return found === undefined ? null : toUnlistedReply(text, numbers, found)
}

function toUnlistedReply(
  text: string,
  numbers: readonly ReplyNumbers[],
  found: ReplyNumbers,
): UnlistedReply {
  const { code, enhancedStatus } = found
  const span = spanOf(text, found.start, found.end)
  return {
    kind: 'looks-like-a-reply',
    span,
    literal: text.slice(span.start, span.end),
    code,
    enhancedStatus,
    sameStatus: repliesWithStatus(enhancedStatus),
    serverTags: tagsBehind(text, found.end, numbers),
    permanence: permanenceOf(found),
  }
}
