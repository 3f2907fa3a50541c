import type { Confidence, FactId } from '../facts.ts'
import type { SourceKey } from '../sources.ts'

/**
 * Who says it: Exchange Online to the sending server, the sending Exchange Server itself, or
 * Exchange Online about a server it could not deliver to.
 */
export type ReplyEmitter = 'exchange-online' | 'on-premises' | 'exchange-online-outbound'

/** A reply before its key is added. */
export interface ReplyRow {
  /** Null where the sources print the enhanced status code alone. */
  readonly code: number | null
  /** `5.7.64`; for a published range its first code. */
  readonly enhancedStatus: string
  /** Last code of a published range. */
  readonly enhancedStatusThrough?: string
  /** Literal, as published, without the server tag at the end (fact F-4.2). */
  readonly text: string
  /** Other literal forms of the same reply. */
  readonly variants?: readonly string[]
  /**
   * Shorter literal pieces that are enough to know it by, where a live reply varies or was cut. They
   * are read like `text`: `…` stands for anything, brackets for any bracket.
   */
  readonly shortForms?: readonly string[]
  /** Other servers or other rows use the same words, so that only the numbers before them tell. */
  readonly needsStatus?: true
  readonly emittedBy: ReplyEmitter
  readonly permanence: 'permanent' | 'transient'
  /** What it tells the sending side, in our words. */
  readonly meaning: string
  /** What to do about it, in our words. */
  readonly remedy?: string
  /** What the text settles, in our words; the meaning alone where absent. */
  readonly proves?: readonly string[]
  /** What one might conclude from it and must not. */
  readonly doesNotProve?: readonly string[]
  readonly confidence: Confidence
  readonly citations: readonly FactId[]
  /** Where the text itself was published. */
  readonly sources: readonly SourceKey[]
}
