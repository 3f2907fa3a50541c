import type { CasePath } from './case-path.ts'
import type { SourceSpan } from './source-span.ts'
import type { Attribution, Reply, Verdict } from './verdict.ts'

/** How one rule came out. */
export type StepStatus = 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'not-in-force'

/** A value a step looked at. */
export interface TraceFact {
  /** Microsoft's, SMTP's or X.509's own word: `TlsSenderCertificateName`, `MAIL FROM`. */
  readonly name: string
  /** As text, for people; `unknown` when the case does not say. */
  readonly value: string
  readonly path: CasePath
  readonly state: 'known' | 'assumed' | 'unknown'
  readonly span?: SourceSpan
}

/** One rule's entry; rules that did not apply have one too, so that "why not?" has an answer. */
export interface TraceStep {
  /** Rule id; for a part, what it looked at (a connector's name). */
  readonly rule: string
  readonly status: StepStatus
  /** One sentence for this case. */
  readonly text: string
  readonly facts: readonly TraceFact[]
  /** Fact ids and statements of the notice. */
  readonly citations: readonly string[]
  /** Keys of the sources behind them. */
  readonly sources: readonly string[]
  readonly parts: readonly TraceStep[]
  /** Disagreements between sources on which the verdict hangs and that this step consulted; absent when none. */
  readonly contested?: readonly string[]
}

/** Advice that never changes a verdict. */
export interface Finding {
  readonly id: string
  readonly level: 'problem' | 'risk' | 'note'
  readonly path: CasePath
  readonly text: string
  readonly citations: readonly string[]
}

/** What would come out if sources that disagree were read another way. */
export interface OtherReading {
  /** The disagreement: `U1`. */
  readonly disagreement: string
  /** The reading's id: `strict`. */
  readonly reading: string
  readonly verdict: Verdict
  /** Null unless `rejected`. */
  readonly reply: Reply | null
}

/** The answer for one recipient. */
export interface RecipientResult {
  readonly rcptTo: string
  readonly verdict: Verdict
  /** The rule that decided; for `undetermined` the first one that lacks a fact. */
  readonly decidedBy: string
  /** Null unless `rejected`. */
  readonly reply: Reply | null
  /** Null when attributed to no tenant. */
  readonly attribution: Attribution | null
  /** The assumed inputs this verdict rests on. */
  readonly assumptions: readonly CasePath[]
  /** A smallest set of inputs that would settle an `undetermined` verdict, most useful first. */
  readonly missing: readonly CasePath[]
  /** Disagreements between sources on which the verdict hangs. */
  readonly contested: readonly string[]
  /** What each of them would come to, read another way. */
  readonly otherReadings: readonly OtherReading[]
  readonly trace: readonly TraceStep[]
}

/** The answer to a case. */
export interface Evaluation {
  readonly recipients: readonly RecipientResult[]
  readonly findings: readonly Finding[]
}
