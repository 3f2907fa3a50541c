import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf, type Parsed } from '../../../src/relay/model/diagnostic.ts'
import { spanOf, type SourceSpan } from '../../../src/relay/model/source-span.ts'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { checkProperty, patienceFor, runsOr } from '../../support/check-property.ts'
import { parseAsList } from '../organization-config/stated-config.ts'
import { corpusOf, written } from './corpus.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

type Parse = (text: string) => Parsed<readonly object[]>

const KINDS: readonly (readonly [folder: string, parse: Parse])[] = [
  ['inbound-connectors', (text) => parseInboundConnectors(text, 'here', EVERY_FORM)],
  ['accepted-domains', (text) => parseAcceptedDomains(text, 'here', EVERY_FORM)],
  ['organization-config', parseAsList],
]
const TEXTS = KINDS.flatMap(([folder]) => corpusOf(folder).map(({ text }) => text))

/** What happens to a text on its way, without a change to what it says. */
const JOURNEYS: Readonly<Record<string, (text: string) => string>> = {
  'mail that quotes it': (text) => text.replace(/\r?\n/g, '\n').replace(/^/gm, '> '),
  'mail that quotes it twice': (text) => text.replace(/\r?\n/g, '\n').replace(/^/gm, '>> '),
  'line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'line ends of Unix': (text) => text.replace(/\r\n/g, '\n'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00A0'),
  'a byte order mark, also in the middle': (text) => `\uFEFF${text.replace(/\n/g, '\n\uFEFF')}`,
  'lines padded to the window': (text) => text.replace(/\r?\n/g, '   \n'),
  'a NUL at its end': (text) => `${text}\n\u0000 \n`,
  'indentation in chat': (text) => text.replace(/\r?\n/g, '\n').replace(/^/gm, '    '),
}

describe.each(Object.entries(JOURNEYS))('%s', (_name, travel) => {
  test.each(KINDS)('changes nothing about %s', (folder, parse) => {
    for (const { file, text } of corpusOf(folder)) {
      expect({ file, ...Object(written(parse(travel(text)))) }).toEqual({
        file,
        ...Object(written(parse(text))),
      })
    }
  })
})

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '"',
      '""',
      "'",
      '`',
      '\n',
      '\r',
      '\r\n',
      ':',
      ' : ',
      ',',
      ';',
    ],
    ...[
      '@(',
      '@{',
      '$(',
      '$x = ',
      '…',
      '...',
      '-',
      '----',
      '> ',
      '\t',
      '\u00A0',
      '\uFEFF',
      '\u0000',
    ],
    ...[
      '\uD800',
      '\uDC00',
      '\u001B[32m',
      '*'.repeat(22),
      'New-InboundConnector ',
      'Name,Enabled\n',
    ],
  ),
)

/** A text of the corpus with things cut out and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.record({ from: fc.nat(6000), length: fc.nat(80), put: pieces }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce(
      (before, { from, length, put }) =>
        before.slice(0, from % (before.length + 1)) +
        put +
        before.slice((from % (before.length + 1)) + length),
      text,
    ),
  )

/** All spans in a value, however deep. */
function placesIn(value: unknown): readonly SourceSpan[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'line' in value) return [value as SourceSpan]
  return Object.values(value).flatMap(placesIn)
}

const RUNS = runsOr(400)

test(
  'whatever is done to a text, it is read without a fault, inside its bounds and the same each time',
  async () => {
    const property = fc.property(mutated, fc.constantFrom(...KINDS), (text, [, parse]) => {
      const result = parse(text)
      for (const { start, end, line, column } of placesIn([result, diagnosticsOf(result)]))
        expect({ start, end, line, column }).toEqual(spanOf(text, start, end))
      expect(parse(text)).toEqual(result)
    })
    await checkProperty(property, RUNS)
  },
  patienceFor(RUNS),
)
