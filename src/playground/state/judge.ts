import {
  evaluateCase,
  toRelayCase,
  type CaseFile,
  type Diagnostic,
  type Finding,
  type IsoDate,
  type RecipientResult,
  type RelayCase,
} from '../../relay/index.ts'
import { everydayMessages, ownDomain, type EverydayMessage } from './everyday-messages.ts'
import { withoutEmptyFields } from './fields.ts'
import { countsHeaderFrom } from './rule-changes.ts'

/** One row of the verdict table. */
export interface JudgedMessage {
  readonly id: string
  readonly title: string
  readonly mailFrom: string
  /** P2, as it can decide on that day; null on days on which it does not count, or when not stated. */
  readonly headerFrom: string | null
  readonly rcptTo: string
  /** What was judged, to be able to ask "what if". */
  readonly relayCase: RelayCase
  readonly result: RecipientResult
}

/** Everything the sheet shows about what the fields hold. */
export interface Judgement {
  readonly asOf: IsoDate
  /** The name to address the tenant by: its label, else its domain. */
  readonly tenantName: string
  /** At least one. */
  readonly messages: readonly JudgedMessage[]
  readonly diagnostics: readonly Diagnostic[]
  /** Advice on the whole case, each piece once. */
  readonly findings: readonly Finding[]
}

/**
 * Judges the everyday messages, and first the message of the case if it states one.
 *
 * @param today - the day whose rules apply unless the file says another
 */
export function judge(file: CaseFile, today: IsoDate): Judgement {
  const { relayCase, diagnostics } = toRelayCase(withoutEmptyFields(file), today)
  const own = hasMessage(file) ? [judgeCaseMessage(file, relayCase)] : []
  const everyday = everydayMessages(relayCase).map((message) =>
    judgeMessage(message, relayCase, today),
  )
  const judged = [...own, ...everyday]
  return {
    asOf: relayCase.asOf,
    tenantName: relayCase.tenant.name ?? ownDomain(relayCase.tenant),
    messages: judged.flatMap((one) => one.messages),
    diagnostics,
    findings: eachOnce(judged.flatMap((one) => one.findings)),
  }
}

interface Judged {
  readonly messages: readonly JudgedMessage[]
  readonly findings: readonly Finding[]
}

function hasMessage(file: CaseFile): boolean {
  const rcptTo = file.submission?.rcptTo
  return rcptTo !== undefined && rcptTo !== 'unknown' && rcptTo.length > 0
}

function judgeCaseMessage(file: CaseFile, relayCase: RelayCase): Judged {
  const { recipients, findings } = evaluateCase(relayCase)
  const { mailFrom = 'unknown', headerFrom = null } = file.submission ?? {}
  const messages = recipients.map((result, index) => ({
    id: `case-message-${index + 1}`,
    title: caseMessageTitle(index, recipients.length),
    mailFrom,
    headerFrom: countsHeaderFrom(result.trace) ? headerFrom : null,
    rcptTo: result.rcptTo,
    relayCase,
    result,
  }))
  return { messages, findings }
}

function caseMessageTitle(index: number, count: number): string {
  return count === 1
    ? 'The message of this case'
    : `The message of this case, recipient ${index + 1} of ${count}`
}

function judgeMessage(message: EverydayMessage, base: RelayCase, today: IsoDate): Judged {
  const relayCase = withMessage(base, message, today)
  const { recipients, findings } = evaluateCase(relayCase)
  const { id, title, mailFrom, rcptTo } = message
  const messages = recipients.map((result) => ({
    id,
    title,
    mailFrom,
    headerFrom: countsHeaderFrom(result.trace) ? message.headerFrom : null,
    rcptTo,
    relayCase,
    result,
  }))
  return { messages, findings }
}

/** Reads only the message anew: pasted texts are read once for all of them. */
function withMessage(base: RelayCase, message: EverydayMessage, today: IsoDate): RelayCase {
  const { mailFrom, headerFrom, rcptTo } = toRelayCase(
    {
      submission: {
        mailFrom: message.mailFrom,
        headerFrom: message.headerFrom,
        rcptTo: [message.rcptTo],
      },
    },
    today,
  ).relayCase.submission
  return { ...base, submission: { ...base.submission, mailFrom, headerFrom, rcptTo } }
}

function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const byWhatItSays = new Map(findings.map((one) => [`${one.id} ${one.path} ${one.text}`, one]))
  return [...byWhatItSays.values()]
}
