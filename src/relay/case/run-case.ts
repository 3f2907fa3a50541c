import { evaluateCase } from '../evaluate/evaluate-case.ts'
import type { IsoDate } from '../model/relay-case.ts'
import type { Evaluation } from '../model/trace.ts'
import { toRelayCase } from '../parse/case-file/index.ts'
import { checkExpectation } from './check-expectation.ts'
import { locateField, locateInFile, type LocatedDiagnostic } from './located-diagnostic.ts'
import { readCaseFile } from './read-case-file.ts'

/** What the contract says about one case, without the name of its file. */
export interface CaseResult extends Evaluation {
  readonly title: string
  readonly asOf: IsoDate
  /** Null without `expect`. */
  readonly expectationMet: boolean | null
  /** One sentence for each thing that differs from `expect`. */
  readonly expectationDifferences: readonly string[]
  readonly diagnostics: readonly LocatedDiagnostic[]
}

export type CaseRun =
  | { readonly kind: 'judged'; readonly result: CaseResult }
  /** The file cannot be judged as written. */
  | { readonly kind: 'unusable'; readonly diagnostics: readonly LocatedDiagnostic[] }

/**
 * Reads and judges one case file, and checks its `expect`.
 *
 * @param text YAML or JSON
 * @param today the day (UTC) to judge by when the case has no `asOf`
 */
export function runCase(text: string, today: IsoDate): CaseRun {
  const read = readCaseFile(text)
  if (read.kind === 'failed') {
    return { kind: 'unusable', diagnostics: read.diagnostics.map(locateInFile) }
  }
  const { file, positions } = read.value
  const { relayCase, diagnostics, unread } = toRelayCase(file, today)
  const located = diagnostics.map((item) => locateField(item, positions))
  if (unread.length > 0) return { kind: 'unusable', diagnostics: located }
  const evaluation = evaluateCase(relayCase)
  const check = checkExpectation(file.expect, evaluation)
  return {
    kind: 'judged',
    result: {
      title: relayCase.title,
      asOf: relayCase.asOf,
      expectationMet: check?.isMet ?? null,
      expectationDifferences: check?.isMet === false ? check.differences : [],
      recipients: evaluation.recipients,
      findings: evaluation.findings,
      diagnostics: located,
    },
  }
}
