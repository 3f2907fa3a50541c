import { refusals, type RefusalKey } from '../../register/refusals.ts'
import { replyOf, type ReplyKey } from '../../register/replies.ts'
import type {
  RecognisedReply,
  ReplyReading,
  UnlistedReply,
} from '../../register/replies/reply-reading.ts'

/** What the reader really saw for one recipient. */
export type Observation =
  /** `250`, after the whole message: relayed, delivered or taken as incoming mail. */
  { readonly kind: 'accepted' } | { readonly kind: 'reply'; readonly reading: ReplyReading }

/** Why a reply cannot be held against a verdict. */
export type NotComparable =
  /** The text holds no reply. */
  | 'no-reply'
  /** An on-premises server wrote it, or Exchange Online about mail it sends on. */
  | 'other-server'
  /** Exchange Online refuses for another reason than attribution and relay. */
  | 'not-judged'
  /** Neither its words nor its numbers are in the register. */
  | 'not-listed'

/** An observation in the words of a verdict. */
export type Observed =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused'
      /** By words all of them were read in the reply; by numbers it is one of them. */
      readonly keys: readonly RefusalKey[]
      readonly by: 'words' | 'numbers'
    }
  | { readonly kind: 'not-comparable'; readonly why: NotComparable }

/** Puts an observation into the words of a verdict, as far as the register allows (facts F-4.1, F-4.3). */
export function toObserved(observation: Observation): Observed {
  return observation.kind === 'accepted' ? observation : ofReading(observation.reading)
}

function ofReading(reading: ReplyReading): Observed {
  switch (reading.kind) {
    case 'none':
      return notComparable('no-reply')
    case 'recognised':
      return ofRecognised(reading)
    case 'looks-like-a-reply':
      return ofUnlisted(reading)
  }
}

function ofRecognised({ keys, emittedBy }: RecognisedReply): Observed {
  if (emittedBy !== 'exchange-online') return notComparable('other-server')
  return keys.every(isRefusalKey) ? refused(keys, 'words') : notComparable('not-judged')
}

/** Numbers tell a refusal only where the register has nothing else with them. */
function ofUnlisted({ sameStatus, code }: UnlistedReply): Observed {
  const same = sameStatus.filter((key) => code === null || replyOf(key).code === code)
  if (same.length === 0) return notComparable('not-listed')
  return same.every(isRefusalKey) ? refused(same, 'numbers') : notComparable('not-judged')
}

function refused(keys: readonly RefusalKey[], by: 'words' | 'numbers'): Observed {
  return { kind: 'refused', keys, by }
}

/** Whether the reply behind a key is one a verdict can carry. */
function isRefusalKey(key: ReplyKey): key is RefusalKey {
  return Object.hasOwn(refusals, key)
}

function notComparable(why: NotComparable): Observed {
  return { kind: 'not-comparable', why }
}
