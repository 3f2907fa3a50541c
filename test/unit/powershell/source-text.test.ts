import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { spanIn, toSourceText } from '../../../src/relay/parse/property-bag/index.ts'

const messy = fc
  .array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '> ', '\t', '\u00A0', '\uFEFF', 'Ü', '😀'))
  .map((parts) => parts.join(''))

test('the clean text has the length of the original, so that offsets agree', () => {
  fc.assert(fc.property(messy, (text) => toSourceText(text).clean.length === text.length))
})

test('spans are those that spanOf gives', () => {
  fc.assert(
    fc.property(messy, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      expect(spanIn(toSourceText(text), start ?? 0, end ?? 0)).toEqual(
        spanOf(text, start ?? 0, end ?? 0),
      )
    }),
  )
})
