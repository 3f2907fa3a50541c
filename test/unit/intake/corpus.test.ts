import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeInput, inspectInput, readIntake } from '../../../src/relay/intake/index.ts'
import { CORPUS, type CorpusEntry } from '../../support/corpus.ts'
import { runsOr } from '../../support/check-property.ts'

/** What the folders of the corpus hold. */
function kindsOf({ name, topic }: CorpusEntry): readonly string[] {
  if (name.includes('three-cmdlets')) return ['mixed']
  switch (topic) {
    case 'bounces':
      return ['bounce', 'smtp-reply']
    case 'certificates':
      return ['certificate']
    case 'exchange-online':
      return [name.split('/')[1] ?? '']
    default:
      return [topic]
  }
}

const textOf = ({ bytes }: CorpusEntry): string => {
  const decoded = decodeInput(bytes)
  return typeof decoded === 'string' ? decoded : ''
}

const TEXTS = CORPUS.filter((entry) => textOf(entry) !== '')

test.each(CORPUS.map((entry) => [entry.name, entry] as const))(
  '%s is recognised',
  async (_, entry) => {
    expect(kindsOf(entry)).toContain((await inspectInput(decodeInput(entry.bytes))).kind)
  },
)

describe('the ways a paste gets damaged', () => {
  const ways: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
    'quoted by a mail program': (text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
    'with a byte order mark': (text) => `\uFEFF${text}`,
    'with no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
    'in UTF-16': (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    'between code fences': (text) => `Here it is:\n\`\`\`\n${text}\n\`\`\`\n`,
  }

  test.each(Object.entries(ways))('%s it is the same kind of thing', async (way, damage) => {
    const lost: string[] = []
    for (const entry of TEXTS.filter(
      ({ topic }) => topic !== 'bounces' || !way.includes('fences'),
    )) {
      const damaged = damage(textOf(entry))
      const input = typeof damaged === 'string' ? damaged : decodeInput(damaged)
      const { kind } = await inspectInput(input)
      if (!kindsOf(entry).includes(kind)) lost.push(`${entry.name}: ${kind}`)
    }
    expect(lost).toEqual([])
  })
})

test('two pastes of different kinds in one are two parts', async () => {
  const plain = TEXTS.filter(
    ({ name }) => !/\.eml$|three-cmdlets|names-in|bounces\/other/.test(name),
  )
  const lost: string[] = []
  for (const [index, one] of plain.entries()) {
    const other = plain[(index * 7 + 40) % plain.length]
    if (other === undefined || kindsOf(other)[0] === kindsOf(one)[0]) continue
    const { kind, parts } = await inspectInput(`${textOf(one)}\n\n${textOf(other)}`)
    const found = parts.map((part) => part.kind)
    const isWhole =
      kind === 'mixed' &&
      [one, other].every((entry) => found.some((name) => kindsOf(entry).includes(name)))
    if (!isWhole) lost.push(`${one.name} + ${other.name}: ${kind} ${found.join(' ')}`)
  }
  expect(lost).toEqual([])
})

describe('whatever is done to a paste', () => {
  /** Pieces of corpus entries, cut, repeated and joined. */
  const damaged = fc
    .array(
      fc.record({
        entry: fc.constantFrom(...TEXTS),
        from: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 3000 }),
        noise: fc.string({ unit: 'binary', maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((pieces) =>
      pieces
        .map(({ entry, from, length, noise }) => {
          const text = textOf(entry)
          const start = Math.floor(from * text.length)
          return text.slice(start, start + length) + noise
        })
        .join('\n'),
    )

  test('reading never throws, and every place it names is inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const intake = await readIntake(text)
        if (intake.kind === 'private-key') return
        for (const part of intake.parts) {
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
          for (const { span } of part.diagnostics) {
            if (span === undefined) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: Math.min(runsOr(150), 5000) },
    )
  })

  test('reading twice gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        expect(await readIntake(text)).toEqual(await readIntake(text))
      }),
      { numRuns: Math.min(runsOr(40), 1000) },
    )
  })
})
