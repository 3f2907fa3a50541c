import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluateCase,
  toRelayCase,
  type CaseFile,
  type RelayCase,
  type TraceStep,
} from '../../src/relay/index.ts'
import {
  disagreementOf,
  isDisagreementId,
  type DisagreementId,
} from '../../src/relay/register/disagreements.ts'
import { refusals } from '../../src/relay/register/refusals.ts'
import { CATALOGUE } from '../../src/relay/rules/catalogue.ts'
import type { InForce } from '../../src/relay/rules/define-rule.ts'
import { FINDING_RULES } from '../../src/relay/rules/findings.ts'
import { arbitraryOpenCase } from '../support/arbitrary-open-case.ts'
import { arbitrarySettledCase } from '../support/arbitrary-settled-case.ts'
import { readScenario, scenarioFiles } from './scenario-files.ts'

/** The disagreements a rule or a matching step asks about; the others never change an answer. */
const CONSULTED = ['U1', 'U3', 'U4', 'U5', 'U6', 'U7', 'U9', 'U11', 'U21', 'U22', 'U23'] as const

const READINGS = CONSULTED.flatMap((id) =>
  disagreementOf(id).readings.map((reading) => ({ id, reading: reading.id })),
)

/** The last rule decides whatever is left, so it is met whenever it is asked. */
const LAST_RULE = 'not-attributed'

const DATED = CATALOGUE.flatMap(({ id, inForce }) =>
  bordersOf(inForce).map((border) => ({ id, border })),
)

/** A day of each period that the dates of the rules make. */
const PERIODS = ['2016-06-01', '2019-07-11', '2024-01-15', '2025-01-10', '2026-11-23']

const DAY_IN_MILLISECONDS = 86_400_000

const cases = scenarioFiles.map((scenario) => {
  const { file } = readScenario(scenario)
  const { relayCase } = toRelayCase(file, file.asOf ?? '')
  return { relayCase, expected: file.expect, ...evaluateCase(relayCase) }
})

const answers = cases.flatMap(({ relayCase, expected, recipients }) =>
  recipients.map((recipient) => ({ relayCase, expected, ...recipient })),
)

test('the cases take at least two hundred different ways through the rules', () => {
  const ways = answers.map(({ relayCase, decidedBy, trace }) => {
    const statuses = trace.map(({ status }) => status).join(' ')
    return [decidedBy, statuses, periodOf(relayCase.asOf), readingsOf(relayCase)].join(' | ')
  })
  expect(new Set(ways).size).toBeGreaterThanOrEqual(200)
})

describe('whatever can come together has a case', () => {
  const shown = new Set(
    answers.flatMap(({ relayCase, trace }) => trace.flatMap((step) => marksOf(relayCase, step))),
  )
  const found = generatedCases().flatMap(({ relayCase, recipients }) =>
    recipients.flatMap(({ trace }) => trace.flatMap((step) => marksOf(relayCase, step))),
  )

  test('a rule, how it came out, the period and the reading on which the verdict hangs', () => {
    expect(new Set(found).size).toBeGreaterThan(200)
    expect([...new Set(found)].filter((mark) => !shown.has(mark))).toEqual([])
  })
})

describe('every rule comes out both ways', () => {
  test.each(CATALOGUE)('$id', ({ id, inForce }) => {
    const seen = new Set(answers.map(({ trace }) => statusOf(trace, id)))
    const other = id === LAST_RULE ? 'not-applicable' : 'not-met'
    const wanted = ['met', other, ...(bordersOf(inForce).length > 0 ? ['not-in-force'] : [])]
    expect(wanted.filter((status) => !seen.has(status))).toEqual([])
  })
})

describe('every dated rule is asked on the days around its borders', () => {
  test.each(DATED)('$id, $border', ({ id, border }) => {
    const days = [-1, 0, 1].map((offset) => shiftDay(border, offset))
    const asked = days.filter((day) => answers.some(({ relayCase }) => relayCase.asOf === day))
    expect(asked).toEqual(days)
    const statuses = answers
      .filter(({ relayCase }) => days.includes(relayCase.asOf))
      .map(({ trace }) => statusOf(trace, id) === 'not-in-force')
    expect(new Set(statuses)).toEqual(new Set([true, false]))
  })
})

describe('every reading decides a case', () => {
  test.each(READINGS)('$id: $reading', ({ id, reading }) => {
    const decides = cases.some(
      ({ relayCase }) => readingIn(relayCase, id) === reading && hangsOn(relayCase, id),
    )
    expect(decides).toBe(true)
  })
})

test.each(FINDING_RULES)('the finding $id occurs', ({ id }) => {
  expect(cases.some(({ findings }) => findings.some((finding) => finding.id === id))).toBe(true)
})

test.each(Object.values(refusals))('a case expects the literal text “$text”', ({ text }) => {
  const expecting = answers.filter(
    ({ reply, expected }) =>
      reply?.text === text &&
      expected?.replyMatches !== undefined &&
      new RegExp(expected.replyMatches).exec(text)?.[0] === text,
  )
  expect(expecting.length).toBeGreaterThan(0)
})

/**
 * What a step shows: its rule, how it came out, the period, and each reading the verdict hangs on here.
 * A step that is unknown shows no reading: it says nothing under any.
 */
function marksOf(
  { asOf, readings }: RelayCase,
  { rule, status, contested = [] }: TraceStep,
): string[] {
  const mark = [rule, status, periodOf(asOf)].join(' | ')
  const points = status === 'unknown' ? [] : contested.filter(isDisagreementId)
  return [mark, ...points.map((id) => `${mark} | ${id} ${readingIn({ readings }, id)}`)]
}

/** Cases of every kind, on a day of every period, with one disagreement or none read the other way. */
function generatedCases() {
  const files = fc.oneof(
    arbitrarySettledCase(),
    arbitraryOpenCase.map(({ open }) => open),
  )
  const otherReadings = READINGS.filter(({ id, reading }) => reading !== disagreementOf(id).taken)
  const readings = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...otherReadings).map(({ id, reading }) => ({ [id]: reading })),
  )
  const days = fc.constantFrom(...PERIODS)
  const cases = fc
    .tuple(files, readings, days)
    .map(([file, asked, asOf]): CaseFile => ({ ...file, readings: asked, asOf }))
  return fc.sample(cases, { numRuns: 1500, seed: 7 }).map((file) => {
    const { relayCase } = toRelayCase(file, '')
    return { relayCase, ...evaluateCase(relayCase) }
  })
}

function statusOf(trace: (typeof answers)[number]['trace'], id: string): string | undefined {
  return trace.find(({ rule }) => rule === id)?.status
}

function readingIn({ readings }: Pick<RelayCase, 'readings'>, id: DisagreementId): string {
  return readings[id] ?? disagreementOf(id).taken
}

/** The readings a case asks for that are not the ones taken anyway. */
function readingsOf(relayCase: RelayCase): string {
  return CONSULTED.filter((id) => readingIn(relayCase, id) !== disagreementOf(id).taken)
    .map((id) => `${id} ${readingIn(relayCase, id)}`)
    .join(', ')
}

/** Whether a verdict or the text of a refusal is another one under another reading. */
function hangsOn(relayCase: RelayCase, id: DisagreementId): boolean {
  const current = readingIn(relayCase, id)
  const others = disagreementOf(id).readings.filter((reading) => reading.id !== current)
  return others.some((reading) => {
    const readings = { ...relayCase.readings, [id]: reading.id }
    return outcomesOf({ ...relayCase, readings }) !== outcomesOf(relayCase)
  })
}

function outcomesOf(relayCase: RelayCase): string {
  const { recipients } = evaluateCase(relayCase)
  return recipients.map(({ verdict, reply }) => `${verdict} ${reply?.text ?? ''}`).join('\n')
}

/** The first and last days of a rule, the last one under another reading included. */
function bordersOf({ from, until, extended }: InForce): readonly string[] {
  return [from, until, extended?.until].filter((day) => day !== undefined)
}

/** What the dates of all rules say of a day, as text: days of the same period give the same text. */
function periodOf(day: string): string {
  return CATALOGUE.map(({ inForce: { from = day, until = day, extended } }) => {
    if (from <= day && day <= until) return 'in force'
    return from <= day && extended !== undefined && day <= extended.until ? 'contested' : 'not'
  }).join(' ')
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)
}
