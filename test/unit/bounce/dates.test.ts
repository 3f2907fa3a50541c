import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/relay/parse/bounce/message/date-text.ts'

describe('a date', () => {
  test.each([
    ['Tue, 24 Nov 2026 10:36:54 +0000 (UTC)', '2026-11-24T10:36:54Z'],
    ['Tue, 24 Nov 2026 11:36:54 +0100', '2026-11-24T10:36:54Z'],
    ['Tue, 24 Nov 2026 02:36:56 -0800 (PST)', '2026-11-24T10:36:56Z'],
    ['Mon, 23 Nov 2026 23:30:00 -0330', '2026-11-24T03:00:00Z'],
    ['Tue, 24 Nov 2026 00:10:00 +0530', '2026-11-23T18:40:00Z'],
    ['24 Nov 2026 10:36 GMT', '2026-11-24T10:36:00Z'],
    ['1 Jan 2027 00:00:00 EST', '2027-01-01T05:00:00Z'],
    ['Thu, 29 Feb 2024 12:00:00 -0000', '2024-02-29T12:00:00Z'],
    ['2026-11-24T09:12:35.600Z', '2026-11-24T09:12:35Z'],
  ])('%s is read as %s', (text, utc) => {
    expect(readDate(text)).toBe(utc)
  })

  test.each([
    'Tuesday, November 24, 2026 11:36 AM',
    'Tue, 24 Nov 2026 10:36:54',
    'Tue, 24 Nov 2026 10:36:54 XYZ',
    'Mon, 30 Feb 2026 10:36:54 +0000',
    'Tue, 24 Foo 2026 10:36:54 +0000',
    'Tue, 24 Nov 2026 25:36:54 +0000',
    '2026-11-24T09:12:35',
    '2026-13-24T09:12:35Z',
    '11/24/2026 10:36:53 AM',
    'yesterday',
    '',
  ])('“%s” is none that tells a day', (text) => {
    expect(readDate(text)).toBeNull()
  })
})
