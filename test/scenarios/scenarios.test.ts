import { describe, expect, test } from 'vitest'
import { runCase } from '../../src/relay/case/index.ts'
import { factsShown, isPasted, readScenario, scenarioFiles } from './scenario-files.ts'

const rows = [
  ...Array.from({ length: 13 }, (_, index) => `T${String(index + 1)}`),
  ...Array.from({ length: 11 }, (_, index) => `M${String(index + 1)}`),
  ...Array.from({ length: 10 }, (_, index) => `C${String(index + 1)}`),
]

/** Every scenario has its own day, so this one must never count. */
const TODAY = '1999-01-01'

const scenarios = scenarioFiles.map((file) => ({
  file,
  title: /^title: (.*)$/m.exec(file.text)?.[1],
}))

test('there are scenarios to run', () => {
  expect(scenarioFiles.length).toBeGreaterThan(rows.length)
})

describe('a scenario turns out as it expects', () => {
  test.each(scenarios)('$file.id: $title', ({ file }) => {
    const run = runCase(file.text, TODAY)
    if (run.kind === 'unusable') expect.fail(run.diagnostics.map(({ text }) => text).join('\n'))
    expect(run.result.expectationDifferences).toEqual([])
    expect(run.result.expectationMet).toBe(true)
    expect(run.also.flatMap((one) => one.expectationDifferences)).toEqual([])
  })
})

describe('a scenario says what it is', () => {
  test.each(scenarios)('$file.id has a title, a day and an expected verdict', ({ file }) => {
    const { title, asOf, expect: expected } = readScenario(file).file
    expect(title ?? '').not.toBe('')
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(expected?.verdict).toBeDefined()
  })

  test('no two scenarios share an id', () => {
    const ids = scenarioFiles.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('every row of the tables is shown', () => {
  const shownBy = (row: string, wantsPasted: boolean) =>
    scenarioFiles.filter(
      (file) => factsShown(file).includes(row) && isPasted(readScenario(file).file) === wantsPasted,
    )

  test.each(rows)('%s by stated facts', (row) => {
    expect(shownBy(row, false).map(({ path }) => path)).not.toEqual([])
  })

  test.each(rows)('%s by pasted text', (row) => {
    expect(shownBy(row, true).map(({ path }) => path)).not.toEqual([])
  })
})
