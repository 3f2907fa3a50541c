import type { Bounce, BounceForm } from '../../model/bounce.ts'
import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { limitDiagnostics } from '../property-bag/index.ts'
import type { Field } from './fields/read-fields.ts'
import { MAX_RECIPIENTS } from './limits.ts'
import { readConnectingIp } from './message/read-connecting-ip.ts'
import { readReportingServer } from './message/read-reporting-server.ts'
import { readHeaderFrom, readMailFrom } from './message/read-senders.ts'
import { readTime } from './message/read-time.ts'
import { problemsOf } from './problems-of.ts'
import { readRecipients } from './recipients/read-recipients.ts'
import type { ReportParts } from './report-parts.ts'
import { hasSign, writerOf } from './signs.ts'

/** A bounce and what was wrong with it. */
export interface BounceReading {
  readonly bounce: Bounce
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts together what the parts of a report say; null when they are of no report and have no reply. */
export function readBounce(
  parts: ReportParts,
  form: Exclude<BounceForm, 'reply-line'>,
  path: CasePath,
): BounceReading | null {
  const reportingServer = readReportingServer(parts)
  const recipients = readRecipients(parts, reportingServer)
  const [reply = null] = recipients.flatMap((recipient) => recipient.reply ?? [])
  if (recipients.length === 0 || (reply === null && !isReport(parts))) return null
  const time = readTime(parts, reply)
  const bounce: Bounce = {
    writer: writerOf(textsOf(parts)),
    form: form === 'mime' || isReport(parts) ? form : 'reply-line',
    mailFrom: readMailFrom(parts),
    headerFrom: readHeaderFrom(parts),
    recipients: recipients.slice(0, MAX_RECIPIENTS),
    reportingServer,
    time: time.time,
    connectingIp: readConnectingIp(parts, recipients),
  }
  const problems = problemsOf(bounce, { parts, recipients, time }, path)
  return { bounce, diagnostics: limitDiagnostics(problems) }
}

/** More than a reply: its words or its fields say so. */
function isReport({ status, prose }: ReportParts): boolean {
  return status.length > 0 || prose.some(({ text }) => hasSign(text))
}

/** The prose first: signatures in headers also come from servers on the way. */
function textsOf({ prose, status, header }: ReportParts): readonly string[] {
  return [...prose.map(({ text }) => text), linesOf(status), linesOf(header)]
}

function linesOf(fields: readonly Field[]): string {
  return fields.map(({ name, value }) => `${name}: ${value.text}`).join('\n')
}
