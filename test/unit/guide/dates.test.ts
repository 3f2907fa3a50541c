import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { isFactId } from '../../../src/relay/index.ts'
import { CATALOGUE } from '../../../src/relay/rules/catalogue.ts'

const FOLDER = 'content/docs'
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WRITTEN = new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTHS.join('|')}) 20\\d\\d\\b`, 'g')

const datesSchema = z.array(
  z.strictObject({
    date: z.string().regex(/^\d{4}-\d\d(-\d\d)?$/),
    of: z.string(),
    facts: z.array(z.string()).min(1).optional(),
    case: z.string().optional(),
    rule: z.strictObject({ id: z.string(), border: z.enum(['from', 'until']) }).optional(),
  }),
)
const dates = datesSchema.parse(parse(readFileSync('content/dates.yaml', 'utf8')))
const guideFacts = parse(readFileSync('content/guide-facts.yaml', 'utf8')) as object

/** `2017-07-05` as pages have it: 5 July 2017; `2017-07` is July 2017. */
function inWords(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  const words = `${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return day === undefined ? words : `${String(Number(day))} ${words}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
)

test.each(pages)('%s states no date that is not among the data', (file) => {
  const known = new Set(dates.map(({ date }) => inWords(date)))
  const written = readFileSync(join(FOLDER, file), 'utf8').match(WRITTEN) ?? []
  expect(written.filter((one) => !known.has(one))).toEqual([])
})

describe('every date', () => {
  test('stands on a page', () => {
    const all = pages.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n')
    const written = new Set(all.match(WRITTEN) ?? [])
    expect(dates.map(({ date }) => inWords(date)).filter((one) => !written.has(one))).toEqual([])
  })

  test('rests on facts or on a case', () => {
    const unbacked = dates.filter(
      ({ facts = [], case: id }) =>
        !(facts.length > 0 && facts.every((fact) => isFactId(fact) || fact in guideFacts)) &&
        !(id !== undefined && existsSync(`content/scenarios/field/${id}.yaml`)),
    )
    expect(unbacked).toEqual([])
  })

  test.each(dates.flatMap(({ date, rule }) => (rule === undefined ? [] : [[date, rule] as const])))(
    '%s is the day on which the evaluator changes',
    (date, { id, border }) => {
      const { inForce } = CATALOGUE.find((rule) => rule.id === id) ?? {}
      const day = inForce?.[border]
      expect(border === 'until' && day !== undefined ? dayAfter(day) : day).toBe(date)
    },
  )
})
