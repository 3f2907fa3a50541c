import type { Bounce, BouncedRecipient } from '../../model/bounce.ts'
import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { MAX_RECIPIENTS } from './limits.ts'
import type { TimeReading } from './message/read-time.ts'
import {
  dateUnreadable,
  friendlyPartOnly,
  mailFromMissing,
  noReplyGiven,
  recipientMissing,
  recipientReplyMissing,
  recipientUnreadable,
  replyMissing,
  tooManyRecipients,
} from './report-problems.ts'
import { fieldValue, fieldValues, type ReportParts } from './report-parts.ts'
import { addressIn } from './recipients/address.ts'

/** What a bounce was put together from. */
export interface Evidence {
  readonly parts: ReportParts
  /** Possibly more of them than a bounce may have. */
  readonly recipients: readonly BouncedRecipient[]
  readonly time: TimeReading
}

/** What an administrator may have to add or to paste again. */
export function problemsOf(
  bounce: Bounce,
  { parts, recipients, time }: Evidence,
  path: CasePath,
): readonly Diagnostic[] {
  const isWhole = bounce.form !== 'reply-line'
  return [
    ...recipientProblems(recipients, parts, path),
    ...replyProblems(bounce, parts, path),
    ...(isWhole && recipients.every(({ finalRecipient }) => finalRecipient === null)
      ? [recipientMissing(path)]
      : []),
    ...(isWhole && bounce.mailFrom === null ? [mailFromMissing(path)] : []),
    ...(time.unreadable === null ? [] : [dateUnreadable(time.unreadable, path)]),
  ]
}

function recipientProblems(
  recipients: readonly BouncedRecipient[],
  { status }: ReportParts,
  path: CasePath,
): readonly Diagnostic[] {
  const unreadable = fieldValues(status, 'final-recipient').filter(
    (value) => addressIn(value) === null,
  )
  return [
    ...(recipients.length > MAX_RECIPIENTS ? [tooManyRecipients(path)] : []),
    ...unreadable.map((value) => recipientUnreadable(value, path)),
  ]
}

function replyProblems(
  { recipients, writer }: Bounce,
  parts: ReportParts,
  path: CasePath,
): readonly Diagnostic[] {
  const silent = recipients.filter(isWithoutReply)
  if (silent.length < recipients.length) {
    return silent.flatMap(({ finalRecipient }) => {
      if (finalRecipient === null) return []
      const { span, value } = finalRecipient
      return [recipientReplyMissing(value.text, { path, span })]
    })
  }
  const reason = fieldValue(parts.status, 'diagnostic-code') ?? fieldValue(parts.status, 'status')
  if (reason !== null) return [noReplyGiven(reason, path)]
  return [writer === 'exchange' ? friendlyPartOnly(path) : replyMissing(path)]
}

/** A report may also say that a recipient was served. */
function isWithoutReply({ reply, action }: BouncedRecipient): boolean {
  return reply === null && (action === null || action === 'failed' || action === 'delayed')
}
