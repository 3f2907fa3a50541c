import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCaseFile } from '../../../src/relay/case/index.ts'
import { periodsOf } from '../../../src/site/guide/concepts/periods-of.ts'

const CASE = 'content/scenarios/dates/november-2023-own-from-header.yaml'

test('the periods of a case begin on the very days on which its verdict changes', () => {
  const read = readCaseFile(readFileSync(CASE, 'utf8'))
  if (read.kind === 'failed') throw new Error(`${CASE} cannot be read`)
  const { periods, months } = periodsOf(read.value.file, '2016-01-01', '2026-11-23')
  expect(periods.map(({ from, verdict, isContested }) => [from, verdict, isContested])).toEqual([
    ['2016-01-01', 'relayed', true],
    ['2017-07-05', 'relayed', true],
    ['2023-11-01', 'rejected', true],
    ['2024-04-01', 'rejected', false],
  ])
  expect(months).toBe(130)
})
