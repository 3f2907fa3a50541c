import { describe, expect, test } from 'vitest'
import {
  disagreementIds,
  disagreementOf,
  findReading,
  isDisagreementId,
  readingTaken,
  type DisagreementId,
} from '../../../src/relay/register/disagreements.ts'
import { isSourceKey } from '../../../src/relay/register/sources.ts'

describe('disagreements', () => {
  test('are U1 to U23 in order', () => {
    expect(disagreementIds).toEqual(Array.from({ length: 23 }, (_, index) => `U${index + 1}`))
  })

  test.each(disagreementIds)('%s takes one of its readings', (id) => {
    expect(findReading(id, readingTaken(id))).not.toBeNull()
    expect(disagreementOf(id).taken).toBe(readingTaken(id))
  })

  test.each(disagreementIds)(
    '%s has readings with unique kebab-case ids and known holders',
    (id) => {
      const { readings } = disagreementOf(id)
      const ids = readings.map((reading) => reading.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((readingId) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(readingId))).toEqual([])
      const holders = readings.flatMap(({ heldBy }) => (typeof heldBy === 'string' ? [] : heldBy))
      expect(holders.filter((key) => !isSourceKey(key))).toEqual([])
      expect(readings.filter(({ heldBy }) => heldBy.length === 0)).toEqual([])
    },
  )

  test.each<[DisagreementId, string, string]>([
    ['U1', 'relays', 'strict'],
    ['U3', 'any-subdomain', 'parent-only'],
    ['U4', 'help-text', 'one-label'],
    ['U5', 'no-match', 'wildcard-certificate-matches'],
    ['U6', 'no-match', 'host-matches-parent'],
    ['U7', 'by-rule', 'tenant-attribution-always'],
    ['U9', 'per-recipient', 'refused-as-a-whole'],
    ['U11', 'sub-domains-count', 'exact-only'],
    ['U21', 'p2-counted', 'p2-not-counted'],
    ['U22', 'from-2023-11-01', 'until-2024-03-31'],
    ['U23', 'connector-alone', 'domain-needed'],
  ])('%s: %s is taken, %s can be asked for', (id, taken, other) => {
    expect(readingTaken(id)).toBe(taken)
    expect(findReading(id, other)?.id).toBe(other)
  })

  test('an unknown id or reading is told apart', () => {
    expect(['U24', 'u1', 'toString'].filter(isDisagreementId)).toEqual([])
    expect(findReading('U1', 'lenient')).toBeNull()
  })
})
