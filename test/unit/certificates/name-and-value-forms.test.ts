import { describe, expect, it } from 'vitest'
import { decodeUtf8, toHex } from '../../../src/relay/parse/x509/byte-text.ts'
import { elementAt, elementsIn } from '../../../src/relay/parse/x509/ber-element.ts'
import { TAG, type DerNode } from '../../../src/relay/parse/x509/der-node.ts'
import { readExtensions } from '../../../src/relay/parse/x509/extensions.ts'
import { printName, readName } from '../../../src/relay/parse/x509/distinguished-name.ts'
import { readOid } from '../../../src/relay/parse/x509/object-identifier.ts'
import { readString } from '../../../src/relay/parse/x509/string-value.ts'
import {
  extendedKeyUsageName,
  publicKeyAlgorithmName,
} from '../../../src/relay/parse/x509/usual-names.ts'
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

  it('has no text for a structure', () => {
    expect(readString({ tagClass: 0, type: TAG.sequence, children: [] })).toBeNull()
  })

  it('writes two hexadecimal digits a byte', () => {
    expect(toHex('\x0a\xff')).toBe('0AFF')
  })
})

describe('names', () => {
  const set = (...children: readonly DerNode[]): DerNode => ({
    tagClass: 0,
    type: TAG.set,
    children,
  })
  const sequence = (...children: readonly DerNode[]): DerNode => ({
    ...set(...children),
    type: TAG.sequence,
  })
  const oid = leaf(TAG.oid, '\x55\x04\x03')

  it.each([
    ['none', undefined],
    ['a set in its place', set()],
    ['a sequence in place of a set', sequence(sequence())],
    ['a set in place of an attribute', sequence(set(set(oid, leaf(TAG.utf8String, 'x'))))],
    ['an attribute without its value', sequence(set(sequence(oid)))],
    [
      'an attribute without its type',
      sequence(set(sequence(leaf(TAG.integer, '1'), leaf(TAG.utf8String, 'x')))),
    ],
    ['a structure for a value', sequence(set(sequence(oid, set())))],
  ])('are damaged: %s', (_what, node) => {
    expect(readName(node)).toBeNull()
  })

  it('of algorithms and purposes without one are their numbers', () => {
    expect(publicKeyAlgorithmName('1.2.3.4')).toBe('1.2.3.4')
    expect(extendedKeyUsageName('1.2.3.4')).toBe('1.2.3.4')
    expect(extendedKeyUsageName('1.3.6.1.5.5.7.3.2')).toBe('clientAuth')
  })
})

describe('extensions', () => {
  const sequence = (...children: readonly DerNode[]): DerNode => ({
    tagClass: 0,
    type: TAG.sequence,
    children,
  })
  const extensions = (...list: readonly DerNode[]): DerNode => ({
    tagClass: 0x80,
    type: 3,
    children: [sequence(...list)],
  })
  const extension = (oid: string, content: string): DerNode =>
    sequence(leaf(TAG.oid, oid), leaf(TAG.octetString, content))
  const AUTHORITY = '\x55\x1d\x13'

  it('may be absent', () => {
    expect(readExtensions(undefined)).toMatchObject({ subjectAltNames: [], isAuthority: false })
  })

  it('are damaged when they are no list', () => {
    expect(readExtensions({ tagClass: 0x80, type: 3, content: 'x' })).toBeNull()
  })

  it('are passed over one by one when they are no extension', () => {
    expect(readExtensions(extensions(leaf(TAG.octetString, 'x')))).toMatchObject({
      extendedKeyUsages: [],
    })
  })

  it('are damaged when one that counts has no value', () => {
    const names = sequence(leaf(TAG.oid, '\x55\x1d\x11'), leaf(TAG.integer, '1'))
    expect(readExtensions(extensions(names))).toBeNull()
  })

  it.each([
    ['\x30\x03\x01\x01\xff', true],
    ['\x30\x03\x01\x01\x00', false],
    ['\x30\x00', false],
    ['\x30\x7f', false],
  ])('say who may issue others: %j', (content, isAuthority) => {
    expect(readExtensions(extensions(extension(AUTHORITY, content)))?.isAuthority).toBe(isAuthority)
  })
})

describe('elements of BER', () => {
  const whole = (...bytes: readonly number[]) => elementAt(new Uint8Array(bytes), 0)

  it.each([
    ['nothing', []],
    ['a tag without a length', [0x30]],
    ['a tag of several bytes', [0x3f, 0x81, 0x01, 0x00]],
    ['less than announced', [0x04, 0x02, 0x01]],
    ['an open length that never ends', [0x30, 0x80, 0x02, 0x01, 0x01]],
    [
      'nesting without end',
      Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80)),
    ],
  ])('are damaged: %s', (_what, bytes) => {
    expect(whole(...bytes)).toBeNull()
  })

  it('may have lengths of every form', () => {
    expect(whole(0x04, 0x01, 0xff)).toMatchObject({ contentStart: 2, end: 3 })
    expect(whole(0x04, 0x81, 0x01, 0xff)).toMatchObject({ contentStart: 3, end: 4 })
    expect(whole(0x30, 0x80, 0x04, 0x01, 0xff, 0, 0, 7)).toMatchObject({ contentEnd: 5, end: 7 })
  })

  it('are listed, or none of them where one is damaged', () => {
    const bytes = new Uint8Array([0x30, 0x05, 0x02, 0x01, 0x07, 0x05, 0x00])
    const element = elementAt(bytes, 0)
    expect(element && elementsIn(bytes, element)?.map(({ tag }) => tag)).toEqual([2, 5])
    bytes[6] = 0x7f
    expect(element && elementsIn(bytes, element)).toBeNull()
  })
})
