import { replyKeys, replyOf, type ReplyKey } from './replies.ts'
import type { ReplyRow } from './replies/reply-row.ts'

/** Details up to this one are registered for mail servers of every make (RFC 5248). */
const LAST_COMMON_DETAIL = 30

/** Whether an enhanced status is the reply’s, or lies in its published range. */
export function coversStatus(reply: ReplyRow, status: string): boolean {
  const { enhancedStatus: first, enhancedStatusThrough: last = first } = reply
  const detail = detailOf(status)
  return (
    subjectOf(status) === subjectOf(first) && detail >= detailOf(first) && detail <= detailOf(last)
  )
}

/** The replies with an enhanced status, in the order of the register. */
export function repliesWithStatus(status: string): readonly ReplyKey[] {
  return replyKeys.filter((key) => coversStatus(replyOf(key), status))
}

/** Whether a status is in the register and is not one that any mail server may use. */
export function isMicrosoftStatus(status: string): boolean {
  return detailOf(status) > LAST_COMMON_DETAIL && repliesWithStatus(status).length > 0
}

function subjectOf(status: string): string {
  return status.slice(0, status.lastIndexOf('.'))
}

function detailOf(status: string): number {
  return Number(status.slice(status.lastIndexOf('.') + 1))
}
