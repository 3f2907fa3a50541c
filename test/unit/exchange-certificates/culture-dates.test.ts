import { describe, expect, it } from 'vitest'
import {
  commonOrder,
  readCultureDate,
} from '../../../src/relay/parse/exchange-certificates/culture-date.ts'

describe('a date that says which number is the day', () => {
  it.each([
    ['1/29/2025 7:07:30 PM', '2025-01-29'],
    ['29/1/2025 19:07:30', '2025-01-29'],
    ['29-01-2025 19:07:30', '2025-01-29'],
    ['7/7/2025 1:00:00 AM', '2025-07-07'],
    ['29.01.2025 19:07:30', '2025-01-29'],
    ['29.1.2025 19.07.30', '2025-01-29'],
    ['05.06.2025 19:07:30', '2025-06-05'],
    ['29. 1. 2025 19:07:30', '2025-01-29'],
    ['2025-01-05 19:07:30', '2025-01-05'],
    ['2025/01/05 19:07:30', '2025-01-05'],
    ['2025/1/5 午後 7:07:30', '2025-01-05'],
    ['2025. 01. 05. 19:07:30', '2025-01-05'],
    ['2025.01.05 19:07:30', '2025-01-05'],
    ['2025-01-05T19:07:30', '2025-01-05'],
    ['05-Jul-2026 11:35:58', '2026-07-05'],
    ['5 Jul 2026', '2026-07-05'],
    ['29\u200f/01\u200f/2025 07:07:30 م', '2025-01-29'],
    ['12/31/9999 11:59:59 PM', '9999-12-31'],
    ['2/29/2024 12:00:00 AM', '2024-02-29'],
    ['2025-01-29T19:07:30Z', '2025-01-29T19:07:30Z'],
    ['2025-01-29T19:07:30.1234567Z', '2025-01-29T19:07:30Z'],
    ['2025-01-01T00:00:00+01:00', '2024-12-31T23:00:00Z'],
    ['/Date(1735689600000)/', '2025-01-01T00:00:00Z'],
  ])('is read: %s', (text, date) => {
    expect(readCultureDate(text, null)).toEqual({ kind: 'read', date })
  })
})

describe('a date that may be two', () => {
  it.each(['1/2/2025 7:07:30 PM', '12/02/2018 1:53:00 PM', '01-02-2025', '11/12/2026'])(
    'is ambiguous alone: %s',
    (text) => {
      expect(readCultureDate(text, null)).toEqual({ kind: 'ambiguous' })
    },
  )

  it('is read in the order that others show', () => {
    expect(readCultureDate('1/2/2025', 'day-first')).toEqual({ kind: 'read', date: '2025-02-01' })
    expect(readCultureDate('1/2/2025', 'month-first')).toEqual({ kind: 'read', date: '2025-01-02' })
  })

  it('goes by itself where it contradicts the others', () => {
    expect(readCultureDate('1/29/2025', 'day-first')).toEqual({ kind: 'read', date: '2025-01-29' })
  })
})

describe('any other text', () => {
  it.each([
    'soon',
    '',
    '29/30/2025',
    '31/04/2025',
    '2/30/2025',
    '1/29/25',
    '29.13.2025',
    '32.01.2025',
    '2025-13-01',
    '2025-13-01T00:00:00Z',
    '29-Foo-2025',
    '29/1/2568 19:07:30',
    '29/07/1446',
    '1404/04/14',
    '123/1/2025',
    '1/29/20250',
    '0/0/2025',
  ])('is unreadable: %j', (text) => {
    expect(readCultureDate(text, 'day-first')).toEqual({ kind: 'unreadable' })
  })
})

describe('the order of all dates of one output', () => {
  it.each([
    [['1/29/2025', '1/2/2025'], 'month-first'],
    [['29/1/2025', '1/2/2025'], 'day-first'],
    [['29\u200f/1\u200f/2025'], 'day-first'],
    [['1/2/2025', '3/4/2025', '5/5/2025'], null],
    [['29/1/2025', '1/29/2025'], null],
    [['29.01.2025', '2025-01-29', 'soon'], null],
    [[], null],
  ])('of %j is %s', (texts, order) => {
    expect(commonOrder(texts)).toBe(order)
  })
})
