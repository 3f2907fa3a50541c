import { describe, expect, test } from 'vitest'
import { evaluateCase, toRelayCase, type RelayCase } from '../../src/relay/index.ts'
import { disagreementOf, type DisagreementId } from '../../src/relay/register/disagreements.ts'
import { refusals } from '../../src/relay/register/refusals.ts'
import { CATALOGUE } from '../../src/relay/rules/catalogue.ts'
import type { InForce } from '../../src/relay/rules/define-rule.ts'
import { FINDING_RULES } from '../../src/relay/rules/findings.ts'
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

function statusOf(trace: (typeof answers)[number]['trace'], id: string): string | undefined {
  return trace.find(({ rule }) => rule === id)?.status
}

function readingIn({ readings }: RelayCase, id: DisagreementId): string {
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
