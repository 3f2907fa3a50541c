import type { CertificateNamePattern } from '../model/certificate-name-pattern.ts'
import type { Fact } from '../model/fact.ts'
import type { IpAddress, IpRange } from '../model/ip-range.ts'
import type { IsoDate } from '../model/relay-case.ts'
import type { MailAddress, ReversePath } from '../model/mail-address.ts'
import type { OfferedCertificate } from '../model/certificate.ts'
import type { AttributionMeans, SettledVerdict } from '../model/verdict.ts'
import type { Question } from '../match/question.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import type { Confidence, FactId } from '../register/facts.ts'
import type { RefusalKey } from '../register/refusals.ts'

/** The statuses a check itself can have; the dates and missing facts are the evaluator's business. */
export type CheckStatus = 'met' | 'not-met' | 'not-applicable'

/** Any value a check can show in the trace. */
export type ShownValue =
  | string
  | boolean
  | null
  | readonly string[]
  | IpAddress
  | readonly IpRange[]
  | MailAddress
  | ReversePath
  | CertificateNamePattern
  | OfferedCertificate

/** An input a check looked at, under the name its readers know it by. */
export interface CheckedFact {
  readonly name: string
  readonly fact: Fact<ShownValue>
}

/** How one rule came out in one world. */
export interface Check {
  readonly status: CheckStatus
  /** Key into the rule's `messages`. */
  readonly message: string
  /** What fills the message's `{placeholders}`. */
  readonly values?: Readonly<Record<string, string>>
  readonly facts?: readonly CheckedFact[]
  readonly parts?: readonly CheckPart[]
}

/** One of several things a rule looked at, such as a single connector. */
export interface CheckPart {
  readonly name: string
  readonly status: CheckStatus
  readonly text: string
  readonly facts?: readonly CheckedFact[]
}

/** Where an outcome attributes the message. */
export interface OutcomeAttribution {
  readonly tenant: string | null
  readonly connector: string | null
  readonly by: AttributionMeans
}

/** What a deciding rule leads to. */
export type Outcome =
  | {
      readonly verdict: Exclude<SettledVerdict, 'rejected'>
      readonly attribution: OutcomeAttribution
    }
  | {
      readonly verdict: 'rejected'
      readonly attribution: OutcomeAttribution | null
      readonly reply: RefusalKey
      readonly alsoSeen: readonly RefusalKey[]
    }
  /** Sources leave open what happens; no input would tell. */
  | { readonly verdict: 'undetermined'; readonly attribution: null }

/** The days a rule holds, both inclusive. */
export interface InForce {
  readonly from?: IsoDate
  readonly until?: IsoDate
  /** A later last day under another reading of a disagreement. */
  readonly extended?: {
    readonly disagreement: DisagreementId
    readonly reading: string
    readonly until: IsoDate
  }
}

export type Stage = 'identification' | 'attribution' | 'incoming' | 'delivery' | 'refusal'

/** One rule of how Exchange Online decides. */
export interface Rule {
  /** Kebab-case, the file's name, stable for ever. */
  readonly id: string
  readonly stage: Stage
  /** What it asks, as a short statement that is true when the rule is met. */
  readonly title: string
  readonly citations: readonly FactId[]
  readonly confidence: Confidence
  readonly inForce: InForce
  /** Message id to template; `{name}` is filled from the check's values. */
  readonly messages: Readonly<Record<string, string>>
  check(question: Question): Check
  /** What follows when the rule is met; absent for a rule that only identifies. */
  decide?(question: Question): Outcome
}

/** A rule something follows from. */
export type DecidingRule = Rule & Required<Pick<Rule, 'decide'>>

/** Whether a rule can give a verdict, or only identifies. */
export function isDeciding(rule: Rule): rule is DecidingRule {
  return rule.decide !== undefined
}

/** Gives a rule its type without widening its ids. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule
}

/** A value for the trace. */
export function shown<T extends ShownValue>(name: string, fact: Fact<T>): CheckedFact {
  return { name, fact }
}
