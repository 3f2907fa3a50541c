import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPaste } from '../../../../src/playground/state/intake/late.ts'
import {
  contentsOf,
  openSheet,
  partsOf,
  withParts,
  type SheetLog,
} from '../../../../src/playground/state/sheet-log.ts'
import { decodeInput } from '../../../../src/relay/intake/index.ts'
import { CORPUS, type CorpusEntry } from '../../../support/corpus.ts'
import { runsOr } from '../../../support/check-property.ts'

const EMPTY = openSheet({}, false)

/** Pastes twice; returns what each of the two pastes contradicts. */
async function pasteTwice(input: string | Uint8Array) {
  const once = withParts(EMPTY, (await readPaste(input, 'first')).parts)
  const twice = withParts(once, (await readPaste(input, 'second')).parts)
  expect(contentsOf(twice)).toEqual(contentsOf(once))
  const first = conflictsIn(once)
  return { first, second: conflictsIn(twice).slice(first.length) }
}

function conflictsIn(log: SheetLog): readonly string[] {
  return partsOf(log).flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) =>
      outcome.kind === 'conflict' ? [`${outcome.slot}: ${outcome.offered}`] : [],
    ),
  )
}

test.each(CORPUS.map((entry) => [entry.name, entry] as const))(
  '%s pasted twice is the same as pasted once',
  async (_, { bytes }) => {
    expect(await pasteTwice(bytes)).toEqual({ first: [], second: [] })
  },
)

/** A run of lines of an entry, one of them dropped, one doubled, and one letter replaced. */
const damaged = fc
  .record({
    entry: fc.constantFrom(...CORPUS),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    kept: fc.integer({ min: 1, max: 80 }),
    dropped: fc.nat({ max: 20 }),
    doubled: fc.nat({ max: 20 }),
    letter: fc.nat({ max: 2000 }),
    other: fc.constantFrom('', ' ', 'x', '1', ',', ':', '"', '}', '\n'),
  })
  .map(({ entry, from, kept, dropped, doubled, letter, other }) => {
    const lines = textOf(entry).split('\n')
    const start = Math.floor(from * lines.length * 0.7)
    const text = lines
      .slice(start, start + kept)
      .flatMap((line, index) => (index === doubled ? [line, line] : [line]))
      .filter((_, index) => index !== dropped)
      .join('\n')
    return text.slice(0, letter) + other + text.slice(letter + 1)
  })

function textOf({ bytes }: CorpusEntry): string {
  const decoded = decodeInput(bytes)
  return typeof decoded === 'string' ? decoded : ''
}

test('a damaged paste pasted twice is the same as pasted once', async () => {
  const property = fc.asyncProperty(damaged, async (text) => {
    // One that contradicts itself does so once more.
    const { first, second } = await pasteTwice(text)
    expect(second).toEqual(first)
  })
  await fc.assert(property, { numRuns: Math.min(runsOr(150), 2000) })
})
