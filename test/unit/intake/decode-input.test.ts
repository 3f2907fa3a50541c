import { describe, expect, test } from 'vitest'
import { decodeInput } from '../../../src/relay/intake/index.ts'
import { readDer } from '../../support/certificates/fixtures.ts'

const TEXT = 'Name : Köln'
const little = new Uint8Array(Buffer.from(TEXT, 'utf16le'))
const big = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16())

describe('the bytes of a text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, ...little)],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, ...big)],
    ['UTF-16 without a mark, little end first', little],
    ['UTF-16 without a mark, big end first', big],
  ])('in %s are read', (_, bytes) => {
    expect(decodeInput(bytes)).toBe(TEXT)
  })

  test.each([
    ['nothing', []],
    ['a zero', [0x30]],
    ['a zero and letters', [0x30, 0x78, 0x31]],
    ['one byte of UTF-16', [0xff]],
    ['the other one', [0xfe, 0x41]],
    ['zeros alone', [0, 0, 0, 0]],
    ['a zero among letters', [0x41, 0, 0x41, 0x41]],
    ['a zero before letters', [0, 0x41, 0x41, 0x41]],
  ])('may be hardly any: %s', (_, bytes) => {
    const given = Uint8Array.from(bytes)
    expect(decodeInput(given)).toBe(new TextDecoder().decode(given))
  })
})

test.each([
  ['a certificate', readDer('mail-contoso')],
  ['a structure of open length', Uint8Array.of(0x30, 0x80, 0x06, 0x09)],
  ['a short structure that begins with a number', Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00)],
])('the bytes of %s stay what they are', (_, bytes) => {
  expect(decodeInput(bytes)).toBe(bytes)
})
