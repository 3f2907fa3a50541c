import type { CaseFile } from '../../relay/index.ts'

/** One thing a case expects. */
export interface ExpectationLine {
  readonly name: string
  /** Literally as in the case file. */
  readonly value: string
}

/** What a case expects of the evaluator, line by line; empty without `expect`. */
export function expectationLines(expect: CaseFile['expect']): readonly ExpectationLine[] {
  if (expect === undefined) return []
  const { verdict, replyMatches, replySeen, attribution } = expect
  return [
    ...verdictLines(verdict),
    ...line('a reply that matches', replyMatches),
    ...line('among the replies seen, one that matches', replySeen),
    ...attributionLines(attribution),
  ]
}

type Expectation = NonNullable<CaseFile['expect']>

function verdictLines(verdict: Expectation['verdict']): readonly ExpectationLine[] {
  if (verdict === undefined || typeof verdict === 'string') return line('verdict', verdict)
  return Object.entries(verdict).flatMap(([rcptTo, value]) => line(`verdict for ${rcptTo}`, value))
}

function attributionLines(attribution: Expectation['attribution']): readonly ExpectationLine[] {
  if (attribution === undefined) return []
  if (attribution === null) return line('attribution', 'none')
  const { tenant, connector, by } = attribution
  return [
    ...line('attributed to', tenant),
    ...line('through the connector', connector),
    ...line('by', by),
  ]
}

function line(name: string, value: string | undefined): readonly ExpectationLine[] {
  return value === undefined ? [] : [{ name, value }]
}
