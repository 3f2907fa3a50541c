import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../../../src/playground/editor/carry-over.ts'

/** Where the caret of the first text, written `|`, stands in the second one. */
function carried(marked: string, after: string): string {
  const offset = carryOver(marked.replace('|', ''), after)(marked.indexOf('|'))
  return `${after.slice(0, offset)}|${after.slice(offset)}`
}

describe('a caret, when another text takes the place of its own,', () => {
  test.each([
    ['stays before what changed', 'a|b\nold', 'ab\nnew', 'a|b\nnew'],
    ['stays after what changed', 'old\nc|d', 'newer\ncd', 'newer\nc|d'],
    ['goes to the end of what took its place', 'a o|ld b', 'a newer b', 'a newer| b'],
    ['goes to the gap when its place is gone', 'a ol|d b', 'a b', 'a |b'],
    ['stays at the end of a text that is cut', 'abc|', 'ab', 'ab|'],
    ['stays in an equal text', 'a|a', 'aa', 'a|a'],
    ['starts in an empty text', 'ab|', '', '|'],
  ])('%s', (_, marked, after, expected) => {
    expect(carried(marked, after)).toBe(expected)
  })

  test('is within the text, and no two change sides', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const offsets = Array.from({ length: before.length + 1 }, (_, offset) => offset)
        const there = offsets.map(carryOver(before, after))
        expect(there).toEqual(there.toSorted((one, other) => one - other))
        expect(Math.min(...there)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...there)).toBeLessThanOrEqual(after.length)
      }),
    )
  })
})
