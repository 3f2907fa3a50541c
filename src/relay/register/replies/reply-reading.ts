import type { NonEmptyArray } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import type { ReplyEmitter, ReplyKey } from '../replies.ts'
import type { ReplyRow } from './reply-row.ts'

/** The bracket in which Exchange Online says which of its servers wrote the reply (fact F-4.2). */
export interface ServerTag {
  readonly host: string
  /** ISO 8601 as written; absent before 2025. */
  readonly time: string | null
  /** The session’s identifier, sixteen hexadecimal digits. */
  readonly id: string | null
}

interface ReadReply {
  /** The numbers and the words that were recognised, without server tags. */
  readonly span: SourceSpan
  /** The text at `span`. */
  readonly literal: string
  /** As read; null where the text has none. */
  readonly code: number | null
  readonly serverTags: readonly ServerTag[]
  /** By the numbers read, the code first; by the register where the text has none. */
  readonly permanence: ReplyRow['permanence']
}

/** A reply of the register. */
export interface RecognisedReply extends ReadReply {
  readonly kind: 'recognised'
  /** More than one where one reply carries the marks of several, as ATTR36 and TenantAttribution. */
  readonly keys: NonEmptyArray<ReplyKey>
  /** As read; null where the text has none. */
  readonly enhancedStatus: string | null
  readonly emittedBy: ReplyEmitter
  /** Further replies that stand in the same text, in their order. */
  readonly alsoInText: readonly ReplyKey[]
}

/** Numbers of a reply, with words the register does not know. */
export interface UnlistedReply extends ReadReply {
  readonly kind: 'looks-like-a-reply'
  readonly enhancedStatus: string
  /** The replies of the register with this enhanced status; the text does not say which, if any. */
  readonly sameStatus: readonly ReplyKey[]
}

/** What a text turned out to be. */
export type ReplyReading = RecognisedReply | UnlistedReply | { readonly kind: 'none' }
