import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../src/relay/model/source-span.ts'

describe('a span', () => {
  it.each([
    [0, 1, 1, 1],
    [3, 4, 1, 4],
    [4, 5, 2, 1],
    [5, 7, 3, 1],
    [6, 7, 3, 2],
  ])('from %i to %i starts on line %i, column %i', (start, end, line, column) => {
    expect(spanOf('abc\n\nde', start, end)).toEqual({ start, end, line, column })
  })

  it('at the very start of a text that begins with a line break is line 1', () => {
    expect(spanOf('\nabc', 0, 1)).toMatchObject({ line: 1, column: 1 })
    expect(spanOf('\nabc', 1, 2)).toMatchObject({ line: 2, column: 1 })
  })

  it('is clamped to the text', () => {
    expect(spanOf('ab', -3, 99)).toEqual({ start: 0, end: 2, line: 1, column: 1 })
  })
})
