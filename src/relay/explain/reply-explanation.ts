import type { ReplyEmitter } from '../register/replies.ts'
import type { Situation } from '../register/situations.ts'
import type { SourceEntry } from '../register/sources.ts'

/** What a reply says, and what it does not. */
export interface ReplyExplanation {
  /** One sentence. */
  readonly meaning: string
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
  /** Everything that may be the case; empty where the register cannot tell. */
  readonly situations: readonly Situation[]
  /** Null where the words do not tell who wrote them. */
  readonly emitter: ReplyEmitter | null
  readonly permanence: 'permanent' | 'transient'
  readonly sources: readonly SourceEntry[]
}
