import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bounce, ReadValue } from '../../../src/relay/model/bounce.ts'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'
import type { SourceSpan } from '../../../src/relay/model/source-span.ts'
import { bounceFormOf, mimeMessageStart } from '../../../src/relay/parse/bounce/bounce-form.ts'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { recogniseReply } from '../../../src/relay/parse/reply/index.ts'
import { runsOr } from '../../support/check-property.ts'
import { CORPUS } from './corpus.ts'
import { HTML_COPIES, MESSY_COPIES } from './messy-copies.ts'

const RUNS = { numRuns: runsOr(400) }

const TEXTS = CORPUS.map(({ text }) => text)
const LINES = [...new Set(TEXTS.flatMap((text) => text.split('\n')))]
const COPIES = [...Object.values(MESSY_COPIES), ...Object.values(HTML_COPIES)]

/** A report with pieces cut out, doubled, put elsewhere or replaced, and copied in messy ways. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 400 }),
        fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })),
      ),
      { maxLength: 8 },
    ),
    fc.array(fc.constantFrom(...COPIES), { maxLength: 2 }),
  )
  .map(([text, edits, copies]) => {
    const edited = edits.reduce((before, [place, length, piece]) => {
      const at = place % (before.length + 1)
      return before.slice(0, at) + piece + before.slice(at + length)
    }, text)
    return copies.reduce((before, copy) => copy(before), edited)
  })

/** Lines of reports in any order. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.constant('')), { maxLength: 60 })
  .map((lines) => lines.join('\n'))

const anyText = fc.oneof(mutated, shuffled, fc.string({ unit: 'binary', maxLength: 500 }))

function spansOf({ recipients, ...bounce }: Bounce): readonly SourceSpan[] {
  const values: readonly (ReadValue<unknown> | null)[] = [
    bounce.mailFrom,
    bounce.headerFrom,
    bounce.reportingServer,
    bounce.time,
    bounce.connectingIp,
    ...recipients.flatMap((one) => [
      one.finalRecipient,
      one.originalRecipient,
      one.remoteServer,
      one.refusedBy,
    ]),
  ]
  return [...values, ...recipients.map(({ reply }) => reply)].flatMap((read) => read?.span ?? [])
}

describe('any text', () => {
  test('is read without an error, its values inside it, and twice the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const result = await parseBounce(text, 'bounce')
        const spans = diagnosticsOf(result).flatMap(({ span }) => span ?? [])
        if (result.kind !== 'failed') spans.push(...spansOf(result.value))
        for (const { start, end, line, column } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1)
        }
        expect(await parseBounce(text, 'bounce')).toEqual(result)
      }),
      RUNS,
    )
  })

  test('has replies that are known by their own words as they are in the report', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const result = await parseBounce(text, 'bounce')
        const recipients = result.kind === 'failed' ? [] : result.value.recipients
        for (const { reply } of recipients) {
          if (reply === null) continue
          const reading = recogniseReply(reply.text)
          expect(reading).toMatchObject({
            code: reply.code,
            enhancedStatus: reply.enhancedStatus,
            serverTags: reply.serverTags,
          })
        }
      }),
      RUNS,
    )
  })

  test('has a form, and a raw message begins inside it at the beginning of a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['mime', 'text', 'reply-line', null]).toContain(bounceFormOf(text.split('\n')))
        const start = mimeMessageStart(text)
        if (start !== null) expect(text.slice(0, start)).toMatch(/(?:^|[\n\r\u2028\u2029])$/)
      }),
      RUNS,
    )
  })
})
