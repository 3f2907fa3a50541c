import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, RecipientResult } from '../../src/relay/index.ts'
import { arbitrarySettledCase } from '../support/arbitrary-settled-case.ts'
import { checkProperty, patienceFor, runsOr } from '../support/check-property.ts'
import type { SettledCase } from '../support/naive/settled-case.ts'
import { judge } from '../support/read-case.ts'

const RUNS = runsOr(1000)

/** The last day before a change of the rules and the first after it. */
const CHANGES = [
  ['2017-07-04', '2017-07-05'],
  ['2023-10-31', '2023-11-01'],
  ['2025-04-27', '2025-04-28'],
] as const

describe('the same case on two days', () => {
  it(
    'differs by a rule that is in force on one of them and decides there',
    async () => {
      const counts = { changed: 0 }
      const property = fc.property(
        arbitrarySettledCase().map(lasting),
        fc.constantFrom(...CHANGES),
        (file, [before, after]) => {
          const earlier = judge({ ...file, asOf: before }).recipients
          const later = judge({ ...file, asOf: after }).recipients
          earlier.forEach((one, index) => {
            const other = later[index]
            if (other === undefined || outcomeOf(one) === outcomeOf(other)) return
            counts.changed++
            const dated = rulesInForceOnOne(one, other)
            expect([one.decidedBy, other.decidedBy].some((rule) => dated.has(rule))).toBe(true)
          })
        },
      )
      await checkProperty(property, RUNS)
      expect(counts.changed).toBeGreaterThan(0)
    },
    patienceFor(RUNS),
  )

  it(
    'is the same where no rule changes between them',
    async () => {
      const property = fc.property(
        arbitrarySettledCase().map(lasting),
        fc.constantFrom(['2018-01-01', '2023-01-01'], ['2024-06-01', '2025-01-01']),
        (file, [before = '', after = '']) => {
          const outcomes = (asOf: string) => judge({ ...file, asOf }).recipients.map(outcomeOf)
          expect(outcomes(after)).toEqual(outcomes(before))
        },
      )
      await checkProperty(property, RUNS)
    },
    patienceFor(RUNS),
  )
})

/** The case with a certificate that is valid on every day asked about. */
function lasting(file: SettledCase): CaseFile {
  const { certificate } = file.submission
  if (certificate === 'none') return file
  const always = { notBefore: '2015-01-01', notAfter: '2030-01-01' }
  return { ...file, submission: { ...file.submission, certificate: { ...certificate, ...always } } }
}

function outcomeOf({ verdict, reply }: RecipientResult): string {
  return `${verdict} ${reply?.text ?? ''}`
}

function rulesInForceOnOne(one: RecipientResult, other: RecipientResult): ReadonlySet<string> {
  const resting = [one, other].flatMap(({ trace }) =>
    trace.filter(({ status }) => status === 'not-in-force').map(({ rule }) => rule),
  )
  return new Set(
    resting.filter(
      (rule, index) => resting.indexOf(rule) === index && resting.lastIndexOf(rule) === index,
    ),
  )
}
