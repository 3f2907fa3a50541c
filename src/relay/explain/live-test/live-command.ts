import type { SheetFactId } from '../../register/facts.ts'
import type { ExpectedReply } from './expected-reply.ts'
import type { LiveMessages } from './live-messages.ts'

/** Where a command runs. */
export type Shell = 'posix' | 'powershell' | 'exchange-server' | 'exchange-online'

/** A command for one case, ready to copy. */
export interface LiveCommand {
  /** Kebab-case and stable. */
  readonly id: string
  readonly title: string
  readonly shell: Shell
  /** One for each message it sends; a single one for a command that only looks. */
  readonly runs: readonly LiveRun[]
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
}

/** A command as it is run for one message. */
export interface LiveRun {
  /** Null when it sends nothing. */
  readonly sender: string | null
  readonly lines: readonly string[]
  /** Null when there is no reply to expect. */
  readonly expects: ExpectedReply | null
}

/** What fills a command. */
export interface CommandValues {
  readonly host: string
  /** For EHLO. */
  readonly clientName: string
  readonly sender: string
  readonly recipient: string
  readonly offersCertificate: boolean
}

/** A command before it is filled. */
export interface CommandRow {
  readonly id: string
  readonly title: string
  readonly shell: Shell
  /** The messages it sends; empty for one that only looks. */
  readonly messages: readonly (keyof LiveMessages)[]
  readonly lines: (values: CommandValues) => readonly string[]
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
  readonly facts: readonly SheetFactId[]
}
