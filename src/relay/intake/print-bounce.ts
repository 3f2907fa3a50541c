import type { Bounce, BouncedRecipient, ReadValue } from '../model/bounce.ts'
import { reversePathText } from '../model/mail-address.ts'
import { recogniseReply } from '../parse/reply/index.ts'

/** A value with its line and column in the input; `inferred` when the bounce does not say it itself. */
interface PrintedValue {
  readonly value: string
  readonly basis: ReadValue<unknown>['basis']
  readonly line: number
  readonly column: number
}

/** What a bounce says of one recipient, as `inspect` prints it. */
interface PrintedRecipient {
  readonly rcptTo: PrintedValue | null
  readonly action: BouncedRecipient['action']
  readonly reply: {
    readonly text: string
    readonly code: number | null
    readonly enhancedStatus: string | null
    /** Keys of the register; empty for a reply that is not in it. */
    readonly keys: readonly string[]
    readonly line: number
  } | null
  readonly refusedBy: PrintedValue | null
}

/** A bounce as `inspect` prints it. */
export interface PrintedBounce {
  readonly writer: Bounce['writer']
  readonly mailFrom: PrintedValue | null
  readonly headerFrom: PrintedValue | null
  readonly recipients: readonly PrintedRecipient[]
  readonly reportingServer: PrintedValue | null
  readonly time: PrintedValue | null
  readonly connectingIp: PrintedValue | null
}

/** The bounce with its values as text, in the shape that `inspect` prints. */
export function printBounce(bounce: Bounce): PrintedBounce {
  return {
    writer: bounce.writer,
    mailFrom: printed(bounce.mailFrom, reversePathText),
    headerFrom: printed(bounce.headerFrom, textOf),
    recipients: bounce.recipients.map(printRecipient),
    reportingServer: printed(bounce.reportingServer, (host) => host),
    time: printed(bounce.time, (time) => time),
    connectingIp: printed(bounce.connectingIp, textOf),
  }
}

function printRecipient(recipient: BouncedRecipient): PrintedRecipient {
  const { reply, action, refusedBy } = recipient
  return {
    rcptTo: printed(recipient.finalRecipient ?? recipient.originalRecipient, textOf),
    action,
    reply: reply === null ? null : printReply(reply),
    refusedBy: printed(refusedBy, ({ host }) => host),
  }
}

function printReply({ text, code, enhancedStatus, span }: NonNullable<BouncedRecipient['reply']>) {
  const reading = recogniseReply(text)
  const keys = reading.kind === 'recognised' ? reading.keys : []
  return { text, code, enhancedStatus, keys, line: span.line }
}

function printed<T>(value: ReadValue<T> | null, print: (value: T) => string): PrintedValue | null {
  if (value === null) return null
  const { line, column } = value.span
  return { value: print(value.value), basis: value.basis, line, column }
}

function textOf({ text }: { readonly text: string }): string {
  return text
}
