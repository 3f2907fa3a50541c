import { describe, expect, it } from 'vitest'
import { parentOf, toDomainName } from '../../../src/relay/model/domain-name.ts'
import { toIpAddress, toIpRange } from '../../../src/relay/model/ip-range.ts'
import {
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../support/read-case.ts'

describe('names and addresses in odd spellings', () => {
  it('a CN that is no domain name matches nothing, and the SAN still counts', () => {
    const send = (subjectAltNames: readonly string[]) =>
      judgeOne(
        contosoCase({
          tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
          submission: {
            mailFrom: '<>',
            certificate: statedCertificate('Contoso mail server!', { subjectAltNames }),
          },
        }),
      ).verdict
    expect(send([])).toBe('rejected')
    expect(send(['mail.contoso.com'])).toBe('relayed')
  })

  it('an unknown CN is asked for when nothing else settles it', () => {
    const { commonName, ...nameless } = statedCertificate('mail.contoso.com')
    expect(commonName).toBeDefined()
    const result = judgeOne(
      contosoCase({
        tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
        submission: { mailFrom: '<>', certificate: nameless },
      }),
    )
    expect(result.missing).toEqual(['submission.certificate.commonName'])
  })

  it.each([
    ['CONTOSO.com.', 'contoso.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
  ])('%s is read as %s', (text, name) => {
    expect(toDomainName(text)).toBe(name)
  })

  it.each(['', 'a b.example', '*.contoso.com', `${'a'.repeat(64)}.example`, 'a.'.repeat(130)])(
    '%j is no domain name',
    (text) => {
      expect(toDomainName(text)).toBeNull()
    },
  )

  it('a broken A-label is no reason to throw', () => {
    expect(() => toDomainName(`xn--${'ü'.repeat(3)}\u{10FFFF}.example`)).not.toThrow()
  })

  it('a label beyond what punycode can count is no domain name', () => {
    expect(toDomainName(`${'a'.repeat(5000)}\u{10FFFF}.example`)).toBeNull()
  })

  it.each([
    ['203.0.113.10', [3405803786, 3405803786]],
    [' 203.0.113.9/24 ', [3405803776, 3405804031]],
    ['203.0.113.0/33', null],
    ['203.0.113.0/24/24', null],
    ['203.0.113.0/', null],
    ['2001:db8::/32', null],
    ['', null],
  ])('%j as a block of addresses', (text, ends) => {
    const range = toIpRange(text)
    expect(range === null ? null : [range.first, range.last]).toEqual(ends)
  })

  it('a single label has no parent', () => {
    const single = toDomainName('localhost')
    expect(single === null ? 'not read' : parentOf(single)).toBeNull()
  })

  it('an IPv4 address in IPv6 clothes is an IPv4 address', () => {
    expect(toIpAddress('::ffff:203.0.113.10')).toEqual({
      version: 4,
      text: '203.0.113.10',
      number: 0xcb00710a,
    })
    expect(toIpAddress('2001:DB8::1')).toEqual({ version: 6, text: '2001:db8::1' })
    expect(toIpAddress('fe80::1%eth0')).toBeNull()
    expect(toIpAddress('203.0.113.0/24')).toBeNull()
  })
})
