import { replyOf, type ReplyEntry } from '../register/replies.ts'
import type { RecognisedReply, ReplyReading } from '../register/replies/reply-reading.ts'
import { situationsOf, type Situation } from '../register/situations.ts'
import { explainUnlistedReply } from './explain-unlisted-reply.ts'
import type { ReplyExplanation } from './reply-explanation.ts'
import { provedByNumbers, sourcesOfReplies } from './reply-words.ts'

/**
 * Puts a reading into words, from the register alone.
 *
 * @returns null when the text held no reply
 */
export function explainReply(reading: ReplyReading): ReplyExplanation | null {
  switch (reading.kind) {
    case 'recognised':
      return explainRecognised(reading)
    case 'looks-like-a-reply':
      return explainUnlistedReply(reading)
    case 'none':
      return null
  }
}

/** The first key is the more telling one: its meaning and its doubts hold for the whole reply. */
function explainRecognised(reading: RecognisedReply): ReplyExplanation {
  const telling = replyOf(reading.keys[0])
  const replies = reading.keys.map(replyOf)
  const hasSharedWords = telling.needsStatus === true && reading.serverTags.length === 0
  return {
    meaning: telling.meaning,
    proves: [...new Set([...replies.flatMap(provedBy), ...provedByNumbers(reading)])],
    doesNotProve: [
      ...(telling.doesNotProve ?? []),
      ...(hasSharedWords
        ? ['That Exchange Online wrote it: other servers use the same words.']
        : []),
    ],
    situations: situationsOfAll(reading.keys),
    emitter: hasSharedWords ? null : reading.emittedBy,
    permanence: reading.permanence,
    sources: sourcesOfReplies(replies),
  }
}

function provedBy({ proves, meaning }: ReplyEntry): readonly string[] {
  return proves ?? [meaning]
}

/** Where one reply carries several marks, what one of them excludes is excluded (fact F-4.3). */
function situationsOfAll([first, ...rest]: RecognisedReply['keys']): readonly Situation[] {
  const all = situationsOf(first)
  const common = all.filter(({ replies }) => rest.every((key) => replies.includes(key)))
  return common.length > 0 ? common : all
}
