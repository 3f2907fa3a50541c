import { evaluateCase } from '../evaluate/evaluate-case.ts'
import type { Expectation } from '../model/case-file.ts'
import type { IsoDate } from '../model/relay-case.ts'
import type { Evaluation } from '../model/trace.ts'
import {
  EVERY_READER,
  readColumns,
  toRelayCase,
  type CaseReading,
} from '../parse/case-file/index.ts'
import type { CasePositions } from './case-positions.ts'
import { checkExpectation } from './check-expectation.ts'
import { locateField, locateInFile, type LocatedDiagnostic } from './located-diagnostic.ts'
import { readCaseFile } from './read-case-file.ts'

/** What the contract says about one case, without the name of its file. */
export interface CaseResult extends Evaluation {
  readonly title: string
  /** The further server it is about; null for that of the case itself. */
  readonly through: string | null
  readonly asOf: IsoDate
  /** Null without `expect`. */
  readonly expectationMet: boolean | null
  /** One sentence for each thing that differs from `expect`. */
  readonly expectationDifferences: readonly string[]
  readonly diagnostics: readonly LocatedDiagnostic[]
}

export type CaseRun =
  | {
      readonly kind: 'judged'
      readonly result: CaseResult
      /** Through the further servers and on the further days of the case. */
      readonly also: readonly CaseResult[]
    }
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
  const reading = toRelayCase(file, today)
  const columns = readColumns(EVERY_READER, file, reading.relayCase)
  const readings = [reading, ...columns.map((column) => column.reading)]
  if (readings.some(({ unread }) => unread.length > 0)) {
    const all = readings.flatMap(({ diagnostics }) => diagnostics)
    return { kind: 'unusable', diagnostics: all.map((item) => locateField(item, positions)) }
  }
  const result = (one: CaseReading, expect: Expectation | undefined, through: string | null) =>
    judgeReading(one, expect, through, positions)
  return {
    kind: 'judged',
    result: result(reading, file.expect, null),
    also: columns.map((column, index) =>
      column.kind === 'server'
        ? result(column.reading, file.alsoThrough?.[index]?.expect, column.name)
        : result(column.reading, undefined, null),
    ),
  }
}

function judgeReading(
  { relayCase, diagnostics }: CaseReading,
  expect: Expectation | undefined,
  through: string | null,
  positions: CasePositions,
): CaseResult {
  const evaluation = evaluateCase(relayCase)
  const check = checkExpectation(expect, evaluation)
  return {
    title: relayCase.title,
    through,
    asOf: relayCase.asOf,
    expectationMet: check?.isMet ?? null,
    expectationDifferences: check?.isMet === false ? check.differences : [],
    recipients: evaluation.recipients,
    findings: evaluation.findings,
    diagnostics: diagnostics.map((item) => locateField(item, positions)),
  }
}
