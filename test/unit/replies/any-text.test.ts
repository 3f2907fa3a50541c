import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseReply, type ReplyReading } from '../../../src/relay/index.ts'
import { replyKeys, replyOf } from '../../../src/relay/register/replies.ts'
import { LONG_SERVER_TAG, PUBLISHED, SERVER_TAG } from './published.ts'
import { runsOr } from '../../support/check-property.ts'

const RUNS = { numRuns: runsOr(300) }

/** Bits of replies in any order, to come near the patterns. */
const pieces = fc.constantFrom(
  ...replyKeys.flatMap((key) => replyOf(key).text.split(' ')),
  '550 5.7.64',
  '451',
  '4.4.62',
  SERVER_TAG,
  LONG_SERVER_TAG,
  '\n\n',
  '[',
  ']>',
)
const nearReplies = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))

/** Words that are no reply: letters only, in short lines. */
const innocentText = fc
  .array(fc.stringMatching(/^[a-z]{1,12}[,.:]?$/), { maxLength: 30 })
  .map((words) => words.join(' '))
const edge = fc.constantFrom("'", '"', '\n', '\n\n', ' (', ': ', ' > ', ' - ')

function keysOf(reading: ReplyReading): readonly string[] {
  return reading.kind === 'recognised' ? reading.keys : []
}

describe('recognising a reply in any text', () => {
  it('never throws and points inside the text at what it names', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearReplies), (text) => {
        const reading = recogniseReply(text)
        if (reading.kind === 'none') return
        const { span, literal } = reading
        expect(literal).toBe(text.slice(span.start, span.end))
        expect(literal.trim()).not.toBe('')
      }),
      RUNS,
    )
  })

  it('says the same whatever stands around the reply', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLISHED),
        innocentText,
        edge,
        edge,
        innocentText,
        ({ key, text }, before, left, right, after) => {
          const alone = recogniseReply(text)
          const within = recogniseReply(`${before}${left}${text}${right}${after}`)
          expect(keysOf(within)).toEqual([key])
          expect(within).toMatchObject(
            alone.kind === 'recognised'
              ? { code: alone.code, enhancedStatus: alone.enhancedStatus, literal: alone.literal }
              : {},
          )
        },
      ),
      RUNS,
    )
  })

  it('is done with the longest text of whatever repeated bits', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (words) => {
        const bit = `${words.join(' ')} `
        recogniseReply(bit.repeat(Math.ceil(70_000 / bit.length)))
      }),
      { numRuns: runsOr(30) },
    )
  })
})
