import { describe, expect, test } from 'vitest'
import { situationsOf, type ReplyKey } from '../../../src/relay/index.ts'
import { isFactId } from '../../../src/relay/register/facts.ts'
import { isReplyKey, replyKeys } from '../../../src/relay/register/replies.ts'
import { isSituationId, situationIds, situationOf } from '../../../src/relay/register/situations.ts'

const CAUSES_OF_T8 = [
  'connector-name-mismatch',
  'connector-address-mismatch',
  'no-tls',
  'no-certificate-sent',
  'chain-incomplete',
  'certificate-not-trusted',
  'certificate-not-valid',
  'connector-disabled',
  'connector-type-partner',
  'no-connector',
]

function idsOf(key: ReplyKey): readonly string[] {
  return situationsOf(key).map(({ id }) => id)
}

function rowsOf(key: ReplyKey): ReadonlySet<string> {
  return new Set(situationsOf(key).flatMap(({ rows }) => rows))
}

describe('situations', () => {
  test.each(situationIds)('%s is one sentence with checks, facts and replies that exist', (id) => {
    const { words, rows, citations, checks, replies } = situationOf(id)
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(words).toMatch(/^[A-Z].{10,120}\.$/)
    expect([...rows, ...citations].filter((fact) => !isFactId(fact))).toEqual([])
    expect(replies.filter((key) => !isReplyKey(key))).toEqual([])
    expect(new Set(replies).size).toBe(replies.length)
    expect(checks.filter(({ what }) => !/^[A-Z].{10,120}\.$/.test(what))).toEqual([])
    expect(
      checks.filter(({ command }) => command !== null && !/^[A-Z][a-z]+-[A-Z]/.test(command)),
    ).toEqual([])
  })

  test.each(replyKeys)('%s has at least one', (key) => {
    expect(idsOf(key).length).toBeGreaterThan(0)
  })

  test('with ATTR36 are T5 and T7 alone', () => {
    expect(idsOf('relay-denied-attr36')).toEqual([
      'certificate-domain-not-accepted',
      'address-connector-without-own-sender',
    ])
    expect(rowsOf('relay-denied-attr36')).toEqual(new Set(['T5', 'T7']))
  })

  test('with TenantAttribution are T5, T7 and every cause of T8', () => {
    expect(rowsOf('relay-denied-tenant-attribution')).toEqual(new Set(['T5', 'T7', 'T8']))
    expect(idsOf('relay-denied-tenant-attribution')).toEqual(expect.arrayContaining(CAUSES_OF_T8))
  })

  test('with ATTR35 are the smart host, T8, T9 and T13', () => {
    expect(rowsOf('wrong-region-attr35')).toEqual(new Set(['T8', 'T9', 'T13']))
    expect(idsOf('wrong-region-attr35')).toEqual(
      expect.arrayContaining(['smart-host-outdated', ...CAUSES_OF_T8]),
    )
  })

  test('with ATTR5 are the recipient’s tenant, for itself or behind a refused relay', () => {
    expect(idsOf('unauthenticated-attr5')).toEqual([
      'recipient-hosted-in-other-tenant',
      'recipient-tenant-without-mail',
    ])
  })

  test('of Partner connectors and Direct Send leave open why no connector matched', () => {
    for (const key of ['partner-connector-refused', 'direct-send-rejected'] as const) {
      expect(rowsOf(key)).toContain('T8')
      expect(rowsOf(key)).toContain('T13')
      // A Partner connector that knows the source keeps both refusals away.
      expect(idsOf(key)).not.toContain('connector-type-partner')
    }
  })

  test('are told from other words', () => {
    expect(['T8', 'toString', ''].filter(isSituationId)).toEqual([])
  })
})
