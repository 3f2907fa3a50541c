import { describe, expect, it } from 'vitest'
import { decodeUtf8, toHex } from '../../../src/relay/parse/x509/byte-text.ts'
import { TAG } from '../../../src/relay/parse/x509/der-node.ts'
import { printName } from '../../../src/relay/parse/x509/distinguished-name.ts'
import { readOid } from '../../../src/relay/parse/x509/object-identifier.ts'
import { readString } from '../../../src/relay/parse/x509/string-value.ts'
import { readTime } from '../../../src/relay/parse/x509/time-value.ts'

const leaf = (type: number, content: string) => ({ tagClass: 0, type, content })

describe('quoting', () => {
  it.each([
    ['Contoso', 'O=Contoso'],
    ['Contoso Ltd', 'O=Contoso Ltd'],
    ['', 'O=""'],
    ['Fabrikam, Inc.', 'O="Fabrikam, Inc."'],
    ['a+b', 'O="a+b"'],
    ['a=b', 'O="a=b"'],
    ['the "best"', 'O="the ""best"""'],
    ['a<b', 'O="a<b"'],
    ['a>b', 'O="a>b"'],
    ['No #1', 'O="No #1"'],
    ['a;b', 'O="a;b"'],
    ['two\nlines', 'O="two\nlines"'],
    [' before', 'O=" before"'],
    ['behind ', 'O="behind "'],
    ['behind\t', 'O="behind\t"'],
    ["it's \\ fine", "O=it's \\ fine"],
    ['two  blanks', 'O=two  blanks'],
    ['return\rinside', 'O=return\rinside'],
  ])('of %j gives %s', (value, expected) => {
    expect(printName([[{ key: 'O', value }]])).toBe(expected)
  })
})

describe('object identifiers', () => {
  it.each([
    ['\x55\x04\x03', '2.5.4.3'],
    ['\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01', '1.2.840.113549.1.1.1'],
    // An arc of 128 bits, as made from a UUID.
    [
      '\x69\x83\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f',
      '2.25.340282366920938463463374607431768211455',
    ],
    ['', null],
    ['\x55\x84', null],
    ['\x55'.repeat(129), null],
  ])('%j is %s', (content, expected) => {
    expect(readOid(leaf(TAG.oid, content))).toBe(expected)
  })
})

describe('times', () => {
  it.each([
    [TAG.utcTime, '260101000000Z', '2026-01-01T00:00:00Z'],
    [TAG.utcTime, '500101000000Z', '1950-01-01T00:00:00Z'],
    [TAG.utcTime, '491231235959Z', '2049-12-31T23:59:59Z'],
    [TAG.utcTime, '2601010000Z', '2026-01-01T00:00:00Z'],
    [TAG.generalizedTime, '20600229120000Z', '2060-02-29T12:00:00Z'],
    [TAG.generalizedTime, '20600229120000.5Z', '2060-02-29T12:00:00Z'],
    [TAG.utcTime, '260230000000Z', null],
    [TAG.utcTime, '261301000000Z', null],
    [TAG.utcTime, '260101000000+0100', null],
    [TAG.utcTime, '', null],
    [TAG.octetString, '260101000000Z', null],
  ])('tag %i %s is %s', (type, content, expected) => {
    expect(readTime(leaf(type, content))).toBe(expected)
  })
})

describe('strings', () => {
  it('reads UTF-8, and as Latin-1 what is no UTF-8', () => {
    expect(readString(leaf(TAG.utf8String, 'M\xc3\xbcller'))).toBe('Müller')
    expect(decodeUtf8('M\xfcller')).toBe('Müller')
  })

  it('reads four bytes a character', () => {
    expect(readString(leaf(TAG.universalString, '\0\x01\xf4\xe7\0\0\0A'))).toBe('\u{1f4e7}A')
    expect(readString(leaf(TAG.universalString, '\xff\xff\xff\xff'))).toBe('\ufffd')
  })

  it('writes two hexadecimal digits a byte', () => {
    expect(toHex('\x0a\xff')).toBe('0AFF')
  })
})
