import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { hasPrivateKey } from '../../../src/relay/parse/private-key.ts'
import {
  corpusPem,
  CORPUS_FILES,
  readCorpus,
  readCorpusBytes,
} from '../../support/certificates/corpus.ts'
import { readWithNode } from '../../support/certificates/node-reading.ts'
import { runsOr } from '../../support/check-property.ts'

const PEM_FILES = CORPUS_FILES.flatMap((file) => /^pem\/(.*)\.pem$/.exec(file)?.[1] ?? [])
const SINGLE = PEM_FILES.filter((name) => name !== 'chain' && name !== 'request')
const TEXTS = CORPUS_FILES.filter((file) => !file.endsWith('.p7b')).map(readCorpus)
const BINARIES = CORPUS_FILES.filter((file) => file.endsWith('.p7b')).map(readCorpusBytes)

describe('the corpus', () => {
  it('is there', () => {
    expect(SINGLE.length).toBeGreaterThanOrEqual(12)
    expect(TEXTS.length).toBeGreaterThan(50)
    expect(BINARIES).toHaveLength(2)
  })

  it('has no private key in it', () => {
    for (const text of TEXTS) expect(hasPrivateKey(text)).toBe(false)
    for (const bytes of BINARIES)
      expect(hasPrivateKey(Buffer.from(bytes).toString('base64'))).toBe(false)
  })

  it.each(SINGLE)('is read as Node reads it: %s', (name) => {
    const [certificate] = valueOr(parseCertificates(corpusPem(name)), [])
    const { span, ...fields } = certificate ?? {}
    expect(span?.line).toBe(1)
    expect(fields).toEqual(readWithNode(corpusPem(name)))
  })
})

/** Reads it, twice; every span must lie in the text and stand where it says. */
function expectSteady(text: string): void {
  const result = parseCertificates(text)
  expect(parseCertificates(text)).toEqual(result)
  const certificates = valueOr(result, [])
  const fieldSpans = certificates.flatMap(({ spans }) => Object.values(spans ?? {}))
  const spans = [...diagnosticsOf(result), ...certificates].map(({ span }) => span)
  for (const span of [...spans, ...fieldSpans]) {
    if (span === undefined) throw new Error('Text without a span')
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(span).toEqual(spanOf(text, span.start, span.end))
  }
}

describe('anything made of the corpus', () => {
  const text = fc.constantFrom(...TEXTS)
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '> ',
      '\u00a0',
      '\\n',
      '=',
      ',',
      '"',
      '\\',
      '-----BEGIN CERTIFICATE-----\n',
      'MII',
      'subject=',
      'Certificate:\n',
      'X509v3 Subject Alternative Name:\n',
    ),
  )

  it('is read without throwing, the same each time, with spans inside it', () => {
    fc.assert(fc.property(text, expectSteady), { numRuns: runsOr(60) })
  })

  it('is so with pieces replaced', () => {
    const edit = fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 300 }), piece)
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (whole, edits) => {
        expectSteady(
          edits.reduce(
            (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
            whole,
          ),
        )
      }),
      { numRuns: runsOr(400) },
    )
  })

  it('is so with its lines in another order', () => {
    fc.assert(
      fc.property(
        text.chain((whole) => fc.shuffledSubarray(whole.split('\n').slice(0, 80))),
        (lines) => {
          expectSteady(lines.join('\n'))
        },
      ),
      { numRuns: runsOr(200) },
    )
  })

  it('is so one after the other', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        expectSteady(texts.join('\n'))
      }),
      { numRuns: runsOr(100) },
    )
  })

  it('is read from damaged bytes without throwing', () => {
    const change = fc.tuple(fc.nat({ max: 3400 }), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(
        fc.constantFrom(...BINARIES),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (whole, changes) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
          const result = parseCertificates(bytes)
          expect(valueOr(result, []).length + diagnosticsOf(result).length).toBeGreaterThan(0)
          expect(parseCertificates(bytes)).toEqual(result)
        },
      ),
      { numRuns: runsOr(500) },
    )
  })
})
