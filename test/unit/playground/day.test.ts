import { expect, test } from 'vitest'
import { isUsableDay, QUICK_DAYS } from '../../../src/playground/state/day.ts'
import { CATALOGUE } from '../../../src/relay/rules/catalogue.ts'

test('every day from which on a rule counts is offered', () => {
  const beginnings = CATALOGUE.flatMap(({ inForce }) => inForce.from ?? [])
  const offered = QUICK_DAYS.map(({ day }) => day)
  expect(beginnings.filter((day) => !offered.includes(day))).toEqual([])
  expect(beginnings.length).toBeGreaterThan(1)
})

test('every day after which a rule no longer counts is offered, or the next', () => {
  const ends = CATALOGUE.flatMap(({ inForce }) => inForce.until ?? [])
  const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  const offered = QUICK_DAYS.map(({ day }) => day)
  expect(ends.filter((day) => !offered.includes(day) && !offered.includes(next(day)))).toEqual([])
})

test('every day that is offered can be chosen', () => {
  expect(QUICK_DAYS.flatMap(({ day }) => day ?? []).filter((day) => !isUsableDay(day))).toEqual([])
})
