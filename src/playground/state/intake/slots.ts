import type { StatedCertificate, SubmissionInput } from '../../../relay/index.ts'
import type { SheetContents } from '../sheet-log.ts'
import type { ScalarSlot } from './scalar-slot.ts'

type TextField = 'connectingIp' | 'mailFrom' | 'headerFrom'

/** A text of the submission. */
export const submissionSlot = (slot: TextField): ScalarSlot<string> => ({
  slot,
  get: ({ file }) => stated(file.submission?.[slot]),
  set: (contents, value) => withSubmission(contents, { [slot]: value }),
  show: (value) => value,
  isSame: isSameText,
})

/** The recipients, together. */
export const recipients: ScalarSlot<readonly string[]> = {
  slot: 'rcptTo',
  get: ({ file }) => {
    const rcptTo = file.submission?.rcptTo
    return rcptTo === 'unknown' || rcptTo?.length === 0 ? undefined : rcptTo
  },
  set: (contents, rcptTo) => withSubmission(contents, { rcptTo }),
  show: (value) => value.join(', '),
  isSame: (one, other) => isSameText([...one].sort().join(), [...other].sort().join()),
}

/** The reply the reader got. */
export const reply: ScalarSlot<string> = {
  slot: 'reply',
  get: (contents) => stated(contents.reply),
  set: (contents, value) => ({ ...contents, reply: value }),
  show: (value) => value,
  isSame: isSameText,
}

export const rejectDirectSend: ScalarSlot<boolean> = {
  slot: 'rejectDirectSend',
  get: ({ file }) => {
    const value = file.tenant?.rejectDirectSend
    return typeof value === 'boolean' ? value : undefined
  },
  set: (contents, value) => ({
    ...contents,
    file: { ...contents.file, tenant: { ...contents.file.tenant, rejectDirectSend: value } },
  }),
  show: (value) => `RejectDirectSend ${value ? 'True' : 'False'}`,
  isSame: (one, other) => one === other,
}

/** A client certificate, and what it is recognised by. */
export interface OfferedText {
  readonly certificate: string | StatedCertificate
  /** Two texts with the same key are the same certificate. */
  readonly key: string
  readonly name: string
}

/**
 * @param keyOf - what the text that stands on the sheet is recognised by
 */
export const certificateSlot = (
  describe: (certificate: string | StatedCertificate) => OfferedText,
): ScalarSlot<OfferedText> => ({
  slot: 'certificate',
  get: ({ file }) => {
    const certificate = file.submission?.certificate
    const value = typeof certificate === 'string' ? stated(certificate) : certificate
    return value === undefined ? undefined : describe(value)
  },
  set: (contents, { certificate }) => withSubmission(contents, { certificate }),
  show: ({ name }) => name,
  isSame: (one, other) => one.key === other.key,
})

function stated(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' || text.trim() === 'unknown' ? undefined : text
}

function isSameText(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function withSubmission(contents: SheetContents, change: Partial<SubmissionInput>): SheetContents {
  const { file } = contents
  return { ...contents, file: { ...file, submission: { ...file.submission, ...change } } }
}
