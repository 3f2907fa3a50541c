import type { FactId } from '../facts.ts'
import type { truthTableFacts } from '../facts/truth-table.ts'
import type { ReplyKey } from '../replies.ts'

/** A row of the truth table. */
export type TruthTableRow = keyof typeof truthTableFacts

/** One thing to look at, to tell this situation from others. */
export interface SituationCheck {
  /** One sentence that says what to compare with what. */
  readonly what: string
  /** A command that shows it; null where none does. */
  readonly command: string | null
}

/** A situation before its id is added. */
export interface SituationRow {
  /** What is the case, in one sentence. */
  readonly words: string
  /** Rows of the truth table it belongs to; none where relay is not what it is about. */
  readonly rows: readonly TruthTableRow[]
  readonly citations: readonly FactId[]
  readonly checks: readonly [SituationCheck, ...SituationCheck[]]
  /** All replies it produces. */
  readonly replies: readonly [ReplyKey, ...ReplyKey[]]
}
