import { attributionReplies } from './replies/attribution-replies.ts'
import { mailboxReplies } from './replies/mailbox-replies.ts'
import { relayReplies } from './replies/relay-replies.ts'
import type { ReplyRow } from './replies/reply-row.ts'
import { sourceReplies } from './replies/source-replies.ts'

export type { ReplyEmitter } from './replies/reply-row.ts'

const rows = { ...attributionReplies, ...relayReplies, ...sourceReplies, ...mailboxReplies }

/** The stable key of a reply: `relay-denied-attr36`. */
export type ReplyKey = keyof typeof rows

/** One SMTP reply. */
export interface ReplyEntry extends ReplyRow {
  readonly key: ReplyKey
}

/** All keys: attribution first, then relay, the source, mailboxes and quotas. */
export const replyKeys: readonly ReplyKey[] = Object.keys(rows).filter(isReplyKey)

/** The reply behind a key. */
export function replyOf(key: ReplyKey): ReplyEntry {
  return { key, ...rows[key] }
}

/** Whether a text is the key of a reply. */
export function isReplyKey(text: string): text is ReplyKey {
  return Object.hasOwn(rows, text)
}
