import type { IpAddress } from './ip-range.ts'
import type { MailAddress, ReversePath } from './mail-address.ts'
import type { SourceSpan } from './source-span.ts'

/** The mail server that wrote a report. */
export type BounceWriter = 'exchange' | 'postfix' | 'exim' | 'gmail' | 'sendmail' | 'other'

/**
 * How a bounce was pasted: `mime` is the raw message, `text` what a mail program shows of it,
 * `reply-line` a reply without a report around it.
 */
export type BounceForm = 'text' | 'mime' | 'reply-line'

/** A value of a bounce and where it was read. */
export interface ReadValue<T> {
  readonly value: T
  /** Where it stands in the paste; the whole part it was decoded from where the paste has it encoded. */
  readonly span: SourceSpan
  /** `inferred`: not said in so many words, as P1 from the fact that the report went to it. */
  readonly basis: 'stated' | 'inferred'
}

/** Which server of Exchange Online wrote a reply (fact F-4.2). */
export interface ReplyServerTag {
  readonly host: string
  /** ISO 8601 as written; absent before 2025. */
  readonly time: string | null
  readonly id: string | null
}

/** An SMTP reply quoted in a bounce. `recogniseReply(text)` says which reply of the register it is. */
export interface BounceReply {
  /** On one line, from its numbers to its server tags. */
  readonly text: string
  readonly span: SourceSpan
  readonly code: number | null
  /** `5.7.64` */
  readonly enhancedStatus: string | null
  readonly serverTags: readonly ReplyServerTag[]
}

/** The server the reporting one talked to. */
export interface RemoteServer {
  /** A host name, or an address where the report names no host. */
  readonly host: string
  readonly address: IpAddress | null
}

/** Who refused, and what shows it: it signed its reply, the report names it, or nobody else was involved. */
export interface RefusingServer {
  readonly shownBy: 'server-tag' | 'remote-server' | 'reporting-server'
  readonly host: string
}

/** What became of the message for one recipient, in the words of RFC 3464. */
export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** What a bounce says of one recipient. */
export interface BouncedRecipient {
  /** The address the reply is about; null for a reply without one. */
  readonly finalRecipient: ReadValue<MailAddress> | null
  /** The address as the sender wrote it, where it is another one. */
  readonly originalRecipient: ReadValue<MailAddress> | null
  readonly action: DeliveryAction | null
  readonly reply: BounceReply | null
  readonly remoteServer: ReadValue<RemoteServer> | null
  readonly refusedBy: ReadValue<RefusingServer> | null
}

/** What a non-delivery report says, as far as it can be read. */
export interface Bounce {
  readonly writer: BounceWriter
  readonly form: BounceForm
  /** P1 of the refused message. */
  readonly mailFrom: ReadValue<ReversePath> | null
  /** P2 of the refused message. */
  readonly headerFrom: ReadValue<MailAddress> | null
  /** At least one. */
  readonly recipients: readonly BouncedRecipient[]
  /** The server that wrote the report. */
  readonly reportingServer: ReadValue<string> | null
  /** When it was refused, `2026-11-24T10:36:54Z`; `inferred` where only the report or the message has a date. */
  readonly time: ReadValue<string> | null
  /** The address Exchange Online saw. */
  readonly connectingIp: ReadValue<IpAddress> | null
}
