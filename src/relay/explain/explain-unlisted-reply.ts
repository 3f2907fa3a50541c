import { replyOf, type ReplyKey } from '../register/replies.ts'
import type { UnlistedReply } from '../register/replies/reply-reading.ts'
import { isMicrosoftStatus } from '../register/reply-status.ts'
import { situationsOf, type Situation } from '../register/situations.ts'
import type { ReplyExplanation } from './reply-explanation.ts'
import { provedByNumbers, sourcesOfReplies } from './reply-words.ts'

/** What numbers alone allow to say: a status of Microsoft’s own leaves its situations open, any other none. */
export function explainUnlistedReply(reading: UnlistedReply): ReplyExplanation {
  const telling = isMicrosoftStatus(reading.enhancedStatus) ? reading.sameStatus : []
  return {
    meaning: meaningOf(reading),
    proves: provedByNumbers(reading),
    doesNotProve: [
      'Which cause it has: the words that would tell are missing or not in the register.',
      ...(reading.serverTags.length === 0 ? ['Which server wrote it.'] : []),
    ],
    situations: eachOnce(telling),
    emitter: null,
    permanence: reading.permanence,
    sources: sourcesOfReplies(telling.map(replyOf)),
  }
}

function meaningOf({ literal, sameStatus }: UnlistedReply): string {
  return sameStatus.length === 0
    ? `${literal} is not in the register.`
    : `${literal} is in the register, but not with these words.`
}

function eachOnce(keys: readonly ReplyKey[]): readonly Situation[] {
  const byId = new Map(keys.flatMap(situationsOf).map((situation) => [situation.id, situation]))
  return [...byId.values()]
}
