import { describe, expect, test } from 'vitest'
import { explainReply, recogniseReply, type ReplyExplanation } from '../../../src/relay/index.ts'
import { PUBLISHED } from './published.ts'

function explain(text: string): ReplyExplanation {
  const explanation = explainReply(recogniseReply(text))
  if (explanation === null) throw new Error(`no reply in ${text}`)
  return explanation
}

function rowsIn({ situations }: ReplyExplanation): ReadonlySet<string> {
  return new Set(situations.flatMap(({ rows }) => rows))
}

describe('explaining a reply', () => {
  test.each(PUBLISHED)('has words, sources and situations for $text', ({ text }) => {
    const { meaning, proves, doesNotProve, situations, sources } = explain(text)
    const sentences = [meaning, ...proves, ...doesNotProve]
    expect(sentences.filter((sentence) => !/^[A-Z].{5,130}\.$/.test(sentence))).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources.map((source) => source.key)).size).toBe(sources.length)
    expect(situations.length).toBeGreaterThan(0)
  })

  test('TenantAttribution does not prove that no connector matched', () => {
    const explanation = explain('550 5.7.64 TenantAttribution; Relay Access Denied')
    expect(explanation.doesNotProve.join(' ')).toContain('That no connector matched')
    expect(rowsIn(explanation)).toEqual(new Set(['T5', 'T7', 'T8']))
  })

  test('with both marks in one reply, ATTR36 excludes T8', () => {
    const explanation = explain('550 5.7.64 TenantAttribution; Relay Access Denied ATTR36')
    expect(rowsIn(explanation)).toEqual(new Set(['T5', 'T7']))
    expect(explanation.doesNotProve.join(' ')).not.toContain('That no connector matched')
    expect(explanation.meaning).not.toContain('no OnPremises connector')
  })

  test('a bare 5.7.64 leaves all three rows open and its writer unknown', () => {
    const explanation = explain('550 5.7.64')
    expect(rowsIn(explanation)).toEqual(new Set(['T5', 'T7', 'T8']))
    expect(explanation.emitter).toBeNull()
    expect(explanation.sources.map(({ key }) => key)).toContain('KB-TA')
  })

  test('a status every mail server may use tells nothing about Exchange Online', () => {
    expect(explain('550 5.7.1 Message refused')).toMatchObject({
      meaning: '550 5.7.1 is in the register, but not with these words.',
      situations: [],
      sources: [],
      emitter: null,
    })
  })

  test('words that other servers use do not prove who wrote them, a server tag does', () => {
    const text = '452 4.5.3 Too many recipients'
    expect(explain(text)).toMatchObject({ emitter: null, permanence: 'transient' })
    expect(explain(text).doesNotProve.join(' ')).toContain('other servers use the same words')
    const tagged = explain(
      `${text} [BN1PEPF0000468D.namprd05.prod.outlook.com 2026-08-13T13:12:35.600Z 08DEF8E545D8505D]`,
    )
    expect(tagged.emitter).toBe('exchange-online')
    expect(tagged.proves).toContain(
      'The server BN1PEPF0000468D.namprd05.prod.outlook.com of Microsoft 365 handled the message at 2026-08-13T13:12:35.600Z.',
    )
  })

  test('a reply of the on-premises server is told from one of Exchange Online', () => {
    expect(explain('5.7.54 SMTP; Unable to relay recipient in non-accepted domain').emitter).toBe(
      'on-premises',
    )
  })

  test('a text without a reply has no explanation', () => {
    expect(explainReply(recogniseReply('250 2.0.0 Queued'))).toBeNull()
  })
})
