import type { OfferedCertificate } from './certificate.ts'
import type { Fact } from './fact.ts'
import type { IpAddress } from './ip-range.ts'
import type { MailAddress, ReversePath } from './mail-address.ts'
import type { Tenant } from './tenant.ts'

/** A calendar day in UTC, `2026-11-23`. */
export type IsoDate = string

/** The server that starts an SMTP transaction, as Exchange Online sees it. */
export interface SendingServer {
  /** The address Exchange Online sees. */
  readonly connectingIp: Fact<IpAddress>
  /** STARTTLS was used. */
  readonly tls: Fact<boolean>
  /** Null: no client certificate was offered. */
  readonly certificate: Fact<OfferedCertificate | null>
}

/** One SMTP transaction an on-premises server starts with Exchange Online. */
export interface Submission extends SendingServer {
  /** P1. */
  readonly mailFrom: Fact<ReversePath>
  /** P2; null: the message has no usable From header. */
  readonly headerFrom: Fact<MailAddress | null>
  readonly rcptTo: readonly Fact<MailAddress>[]
}

/** One question to the evaluator: this tenant, these connectors, this submission, on this day. */
export interface RelayCase {
  readonly title: string
  readonly asOf: IsoDate
  /** The tenant the reader looks from. */
  readonly tenant: Tenant
  /** Every other Microsoft 365 tenant that plays a part. */
  readonly otherTenants: Fact<readonly Tenant[]>
  readonly submission: Submission
  /** Disagreement id to the reading the case asks for; the register's own choice otherwise. */
  readonly readings: Readonly<Record<string, string>>
}
