import { describe, expect, test } from 'vitest'
import { citationsFor, factIds, factOf, isFactId } from '../../../src/relay/register/facts.ts'
import { isSourceKey, sourceKeys, sourceOf, sources } from '../../../src/relay/register/sources.ts'

function numbered(prefix: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`)
}

describe('facts', () => {
  test.each([
    ['attribution', numbered('1.', 1, 23)],
    ['name matching', numbered('M', 1, 11)],
    ['accepted names', numbered('C', 1, 10)],
    ['relay', numbered('2.', 1, 32)],
    ['truth table', numbered('T', 1, 13)],
    ['certificates', numbered('2.', 40, 50)],
    ['timeline', numbered('3.', 1, 21)],
    ['reply texts', numbered('F-4.', 1, 3)],
    ['cmdlets', numbered('5.', 1, 1)],
    ['the notice', [...numbered('S', 5, 28), ...numbered('S', 37, 42)]],
  ])('has every row of %s', (_section, ids) => {
    expect(ids.filter((id) => !isFactId(id))).toEqual([])
  })

  test('has no other ids and none twice', () => {
    expect(new Set(factIds).size).toBe(factIds.length)
    expect(factIds).toHaveLength(23 + 11 + 10 + 32 + 13 + 11 + 21 + 3 + 1 + 30)
  })

  test.each(factIds)('%s names sources that exist, or is inferred', (id) => {
    const fact = factOf(id)
    expect(fact.sources.filter((key) => !isSourceKey(key))).toEqual([])
    expect(new Set(fact.sources).size).toBe(fact.sources.length)
    expect(fact.sources.length > 0 || fact.confidence === 'inferred').toBe(true)
  })

  test.each(factIds)('%s is one short sentence', (id) => {
    expect(factOf(id).summary).toMatch(/^[^\s].{10,140}\.$/)
  })

  test('a documented fact rests on at least one text of Microsoft’s', () => {
    const withoutText = factIds
      .map(factOf)
      .filter((fact) => fact.confidence === 'documented')
      .filter((fact) => fact.sources.every((key) => sourceOf(key).kind === 'observation'))
    expect(withoutText).toEqual([])
  })

  test('statements of the notice cite the notice alone', () => {
    expect(citationsFor(['S5', 'S17', 'S42']).map(({ key }) => key)).toEqual(['SEED'])
  })

  test('citations come once each, in the order of the facts', () => {
    expect(citationsFor(['2.5', 'T8', 'S8', '2.4']).map(({ key }) => key)).toEqual([
      'B-2023-3873802',
      'KB-TA',
      'KB-CHAIN',
      'D-RELAY23',
      'SEED',
    ])
  })

  test('a text that is no fact id is told apart, inherited property names included', () => {
    expect(['T14', 'toString', '', 't1'].filter(isFactId)).toEqual([])
  })
})

describe('sources', () => {
  test('have unique keys and short titles', () => {
    expect(new Set(sourceKeys).size).toBe(sourceKeys.length)
    expect(sources.filter(({ title }) => title.length > 80 || title.trim() !== title)).toEqual([])
  })

  test('give complete https addresses and real dates', () => {
    const addresses = sources.flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(addresses.filter((url) => !/^https:\/\/[a-z0-9.-]+\/[^\s…<>]+$/i.test(url))).toEqual([])
    const dates = sources.flatMap(({ date }) => (date === undefined ? [] : [date]))
    expect(dates.filter((date) => !/^20\d\d(?:-[01]\d(?:-[0-3]\d)?)?$/.test(date))).toEqual([])
  })
})
