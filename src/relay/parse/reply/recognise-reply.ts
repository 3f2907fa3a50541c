import { spanOf } from '../../model/source-span.ts'
import { replyOf, type ReplyKey } from '../../register/replies.ts'
import type { RecognisedReply, ReplyReading } from '../../register/replies/reply-reading.ts'
import { findMatches } from './find-matches.ts'
import { groupByReply, keysOf, type MatchGroup } from './group-matches.ts'
import { permanenceOf, readNumbers, type ReplyNumbers } from './reply-numbers.ts'
import { endOfTags, tagsBehind } from './server-tags.ts'
import { findUnlistedReply } from './unlisted-reply.ts'

/** A reading that has a reply. */
export type FoundReply = Exclude<ReplyReading, { readonly kind: 'none' }>

/** The longest text that is looked at, in UTF-16 code units. */
const MAX_REPLY_TEXT = 64 * 1024

/** What the antispam filter adds behind the words. */
const ANTISPAM_SUFFIX = /^[.,;\s]{0,4}(?:\(?AS\(?\d{1,12}\){1,2}|\(S\d{1,6}\))\.?/

/**
 * Reads the first SMTP reply of a text, whatever stands around it (facts F-4.1 to F-4.3): a line of a
 * bounce, a log, a sentence. Words that several replies share count only with their numbers.
 *
 * @returns `none` for a text without a reply; only the first 64 KiB are looked at; never throws
 */
export function recogniseReply(text: string): ReplyReading {
  const read = text.slice(0, MAX_REPLY_TEXT)
  const numbers = readNumbers(read)
  const [first, ...rest] = groupByReply(findMatches(read, numbers))
  if (first === undefined) return findUnlistedReply(read, numbers) ?? { kind: 'none' }
  const keys = keysOf(first)
  const others = rest.flatMap(keysOf).filter((key) => !keys.includes(key))
  return recognised(read, numbers, first, [...new Set(others)])
}

/**
 * Where a reply ends with its server tags, which are no part of its span.
 *
 * @param text the one in which the reply was recognised
 */
export function replyEnd(text: string, { span }: FoundReply): number {
  const read = text.slice(0, MAX_REPLY_TEXT)
  return endOfTags(read, span.end, readNumbers(read))
}

function recognised(
  text: string,
  numbers: readonly ReplyNumbers[],
  group: MatchGroup,
  alsoInText: readonly ReplyKey[],
): RecognisedReply {
  const keys = keysOf(group)
  const { permanence, emittedBy } = replyOf(keys[0])
  const own = group.find((match) => match.numbers !== null)?.numbers ?? null
  const wordsEnd = Math.max(...group.map(({ end }) => end))
  const end =
    wordsEnd + (ANTISPAM_SUFFIX.exec(text.slice(wordsEnd, wordsEnd + 40))?.[0].length ?? 0)
  const span = spanOf(text, Math.min(own?.start ?? Infinity, group[0].start), end)
  return {
    kind: 'recognised',
    keys,
    alsoInText,
    span,
    literal: text.slice(span.start, span.end),
    code: own?.code ?? null,
    enhancedStatus: own?.enhancedStatus ?? null,
    serverTags: tagsBehind(text, end, numbers),
    permanence: own === null ? permanence : permanenceOf(own),
    emittedBy,
  }
}
