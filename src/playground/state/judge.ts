import {
  evaluateCase,
  FIRST_READERS,
  readColumns,
  toRelayCaseWith,
  type CaseColumn,
  type CaseFile,
  type Diagnostic,
  type Finding,
  type IsoDate,
  type RecipientResult,
  type RelayCase,
  type TextReaders,
} from '../../relay/index.ts'
import type { AddedMessage } from './added-messages.ts'
import { everydayMessages, ownDomain, type EverydayMessage } from './everyday-messages.ts'
import { MESSAGE_FIELDS } from './field-names.ts'
import { withoutEmptyFields } from './fields.ts'
import { countsHeaderFrom } from './rule-changes.ts'
import { serverName } from './sending-servers.ts'

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

/** The id of the column of the case’s own server, on its own day. */
export const OWN_COLUMN = 'own'

/** The same messages through one server, by the rules of one day. */
export interface JudgedColumn {
  /** {@link OWN_COLUMN}, `also-1` and so on. */
  readonly id: string
  readonly kind: CaseColumn['kind']
  /** Of the server; for a day column the day. */
  readonly name: string
  /** At least one; the same ones in every column. */
  readonly messages: readonly JudgedMessage[]
}

/** Everything the sheet shows about what the fields hold. */
export interface Judgement {
  readonly asOf: IsoDate
  /** The name to address the tenant by: its label, else its domain; null while neither is known. */
  readonly tenantName: string | null
  /** Through the case’s own server, on its own day. At least one. */
  readonly messages: readonly JudgedMessage[]
  /** The case’s own server first, with these messages; then further servers and days. */
  readonly columns: readonly JudgedColumn[]
  readonly diagnostics: readonly Diagnostic[]
  /** Advice on the whole case, each piece once. */
  readonly findings: readonly Finding[]
}

/**
 * Judges the message of the case if it states one, and the everyday messages of its tenant, through each
 * server and by the rules of each day. Of a tenant whose domains nobody knows there are none to show
 * beside a message of its own.
 *
 * @param today - the day whose rules apply unless the file says another
 * @param readers - of pasted text that are loaded
 * @param added - the reader’s own messages, shown after the everyday ones
 */
export function judge(
  file: CaseFile,
  today: IsoDate,
  readers: TextReaders,
  added: readonly AddedMessage[] = [],
): Judgement {
  const work = judgeInSteps(file, today, readers, added)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The same, with a pause after each message: where facts are open, all of them take longer than a frame. */
export function* judgeInSteps(
  file: CaseFile,
  today: IsoDate,
  readers: TextReaders,
  added: readonly AddedMessage[],
): Generator<void, Judgement> {
  const stated = withoutEmptyFields(file)
  const base = toRelayCaseWith(readers, stated, today)
  const { relayCase } = base
  yield
  const others = readColumns(readers, stated, relayCase)
  const isNameless = relayCase.tenant.acceptedDomains.state === 'unknown'
  const everyday = hasMessage(file) && isNameless ? [] : everydayMessages(relayCase)
  const messages = [...everyday, ...added.map(toEverydayMessage)]
  const own = yield* judgeColumn(file, messages, relayCase, today)
  const ownName = serverName(file, 'own')
  const columns: (JudgedColumn & Judged)[] = [
    { id: OWN_COLUMN, kind: 'server', name: ownName, ...own },
  ]
  for (const [index, { kind, name, reading }] of others.entries()) {
    const judged = yield* judgeColumn(file, messages, reading.relayCase, today)
    columns.push({ id: `also-${index + 1}`, kind, name, ...judged })
  }
  return {
    asOf: relayCase.asOf,
    tenantName: relayCase.tenant.name ?? (isNameless ? null : ownDomain(relayCase.tenant)),
    messages: own.messages,
    columns,
    diagnostics: [...base.diagnostics, ...others.flatMap(({ reading }) => reading.diagnostics)],
    // Advice on another day is none on the inputs.
    findings: eachOnce(columns.flatMap((one) => (one.kind === 'day' ? [] : one.findings))),
  }
}

function* judgeColumn(
  file: CaseFile,
  messages: readonly EverydayMessage[],
  relayCase: RelayCase,
  today: IsoDate,
): Generator<void, Judged> {
  const judged: Judged[] = hasMessage(file) ? [judgeCaseMessage(file, relayCase)] : []
  for (const message of messages) {
    yield
    judged.push(judgeMessage(message, relayCase, today))
  }
  return {
    messages: judged.flatMap((one) => one.messages),
    findings: judged.flatMap((one) => one.findings),
  }
}

/** Of a message the reader adds, P2 is not asked for. */
function toEverydayMessage(added: AddedMessage, index: number): EverydayMessage {
  return { ...added, title: `Added message ${index + 1}`, headerFrom: 'unknown' }
}

interface Judged {
  readonly messages: readonly JudgedMessage[]
  readonly findings: readonly Finding[]
}

function hasMessage({ submission }: CaseFile): boolean {
  const { rcptTo = [] } = submission ?? {}
  return typeof rcptTo !== 'string' && rcptTo.some((one) => one.trim() !== '')
}

function judgeCaseMessage(file: CaseFile, relayCase: RelayCase): Judged {
  const { recipients, findings } = evaluateCase(relayCase)
  const { mailFrom, headerFrom } = file.submission ?? {}
  const messages = recipients.map((result, index) => ({
    id: `case-message-${index + 1}`,
    title: caseMessageTitle(index, recipients.length),
    mailFrom: statedOr(mailFrom, 'unknown'),
    headerFrom: countsHeaderFrom(result.trace) ? statedOr(headerFrom, null) : null,
    rcptTo: result.rcptTo,
    relayCase,
    result,
  }))
  return { messages, findings }
}

function statedOr<T>(text: string | undefined, otherwise: T): string | T {
  return text === undefined || text.trim() === '' ? otherwise : text
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
  // Advice on an everyday message is not advice on a message the reader stated.
  return { messages, findings: findings.filter(({ path }) => !isOfMessage(path)) }
}

function isOfMessage(path: string): boolean {
  return MESSAGE_FIELDS.some((field) => path.startsWith(`submission.${field}`))
}

/** Reads only the message anew: pasted texts are read once for all of them. */
function withMessage(base: RelayCase, message: EverydayMessage, today: IsoDate): RelayCase {
  const { mailFrom, headerFrom, rcptTo } = toRelayCaseWith(
    FIRST_READERS,
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
