import { expect, test } from 'vitest'
import { createDesk } from '../../../src/playground/state/desk.ts'
import { inPace, type Pace } from '../../../src/playground/state/in-pace.ts'

/** A clock on which every look takes 5 ms, and what was put off. */
function slowPace(): Pace & { readonly runLater: () => boolean } {
  let time = 0
  const waiting: (() => void)[] = []
  return {
    now: () => (time += 5),
    later: (next) => void waiting.push(next),
    runLater: () => {
      const next = waiting.shift()
      next?.()
      return next !== undefined
    },
  }
}

function* count(done: number[]): Generator<void, string> {
  for (const step of [1, 2, 3, 4, 5]) {
    done.push(step)
    yield
  }
  return 'done'
}

test('light work is done at once', () => {
  const results: string[] = []
  const pace: Pace = { now: () => 0, later: () => expect.unreachable() }
  inPace(
    count([]),
    pace,
    () => true,
    (result) => results.push(result),
  )
  expect(results).toEqual(['done'])
})

test('work is put off when its slice of time is used up, and ends later', () => {
  const pace = slowPace()
  const done: number[] = []
  const results: string[] = []
  inPace(
    count(done),
    pace,
    () => true,
    (result) => results.push(result),
  )
  expect([done, results]).toEqual([[1, 2], []])
  while (pace.runLater());
  expect([done, results]).toEqual([[1, 2, 3, 4, 5], ['done']])
})

test('work that is no longer wanted is dropped', () => {
  const pace = slowPace()
  const done: number[] = []
  let isWanted = true
  inPace(
    count(done),
    pace,
    () => isWanted,
    () => expect.unreachable(),
  )
  isWanted = false
  while (pace.runLater());
  expect(done).toEqual([1, 2])
})

test('a sheet judged in slices ends at the verdicts of the last edit', () => {
  const pace = slowPace()
  const desk = createDesk('2026-11-23', { pace })
  const atOnce = createDesk('2026-11-23')
  for (const text of ['adatum.com', 'fabrikam.com']) {
    desk.setText('acceptedDomains', text)
    atOnce.setText('acceptedDomains', text)
    pace.runLater()
  }
  expect(desk.isJudging.value).toBe(true)
  while (pace.runLater());
  expect(desk.isJudging.value).toBe(false)
  expect(desk.judgement.value).toEqual(atOnce.judgement.value)
})
