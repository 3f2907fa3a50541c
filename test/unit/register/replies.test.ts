import { describe, expect, test } from 'vitest'
import { isFactId } from '../../../src/relay/register/facts.ts'
import { isReplyKey, replyKeys, replyOf } from '../../../src/relay/register/replies.ts'
import { isSourceKey } from '../../../src/relay/register/sources.ts'

describe('replies', () => {
  test.each(replyKeys)('%s cites facts and sources that exist', (key) => {
    const reply = replyOf(key)
    expect(reply.citations.filter((id) => !isFactId(id))).toEqual([])
    expect(reply.sources.filter((source) => !isSourceKey(source))).toEqual([])
    expect(reply.sources.length).toBeGreaterThan(0)
  })

  test.each(replyKeys)('%s says the same by code, enhanced status and permanence', (key) => {
    const { code, enhancedStatus, permanence } = replyOf(key)
    const firstDigit = permanence === 'permanent' ? '5' : '4'
    expect(enhancedStatus).toMatch(/^[45]\.\d{1,3}\.\d{1,3}$/)
    expect(enhancedStatus.charAt(0)).toBe(firstDigit)
    expect(code === null || String(code).startsWith(firstDigit)).toBe(true)
  })

  test.each(replyKeys)('%s starts with its own numbers where the text has them', (key) => {
    const { code, enhancedStatus, text } = replyOf(key)
    const numbers = /^(?:(\d{3})[ ;])?(?:([45]\.\d+\.\d+) )?/.exec(text)
    expect([undefined, String(code)]).toContain(numbers?.[1])
    expect([undefined, enhancedStatus]).toContain(numbers?.[2])
  })

  test.each(replyKeys)('%s carries no server tag', (key) => {
    expect(replyOf(key).text).not.toMatch(/outlook\.com/i)
  })

  test('print the literal texts of the refusals the evaluator can reach', () => {
    expect(replyOf('relay-denied-attr36').text).toBe(
      '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to KB 3169958',
    )
    expect(replyOf('relay-denied-tenant-attribution').text).toBe(
      '550 5.7.64 TenantAttribution; Relay Access Denied',
    )
    expect(replyOf('wrong-region-attr35').text).toBe(
      '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.',
    )
    expect(replyOf('unauthenticated-attr5').text).toMatch(/^451 4\.4\.4 .* ATTR5$/)
    expect(replyOf('partner-connector-refused').code).toBe(550)
    expect(replyOf('direct-send-rejected').enhancedStatus).toBe('5.7.68')
    expect(replyOf('tls-required').permanence).toBe('transient')
  })

  test('a text that is no key is told apart', () => {
    expect(['550', 'constructor', ''].filter(isReplyKey)).toEqual([])
  })
})
