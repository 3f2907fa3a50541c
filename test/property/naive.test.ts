import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecipientResult, Reply } from '../../src/relay/index.ts'
import { arbitrarySettledCase } from '../support/arbitrary-settled-case.ts'
import { checkProperty, patienceFor, runsOr } from '../support/check-property.ts'
import { decideNaively, ROWS, type NaiveOutcome } from '../support/naive/decide.ts'
import { judge } from '../support/read-case.ts'

// A hundred thousand where every change is judged; PROPERTY_TIMES multiplies it.
const USUAL = process.env.CI === undefined ? 5000 : 100_000
const RUNS = runsOr(USUAL)

type Answer = Omit<NaiveOutcome, 'row'>

/** The evaluator's answer in the naive one's words. */
function answerOf({ verdict, attribution, reply }: RecipientResult): Answer {
  return {
    verdict,
    attribution: attribution === null ? 'none' : `${attribution.tenant ?? ''} by ${attribution.by}`,
    reply: reply === null ? 'none' : replyOf(reply),
  }
}

/** Code, status and the word of the text that tells replies with the same status apart. */
function replyOf({ code, enhancedStatus, text }: Reply): string {
  const word = /\bATTR\d+|\bTenantAttribution/.exec(text)?.[0]
  return [code, enhancedStatus, word].filter((part) => part !== undefined).join(' ')
}

describe('the evaluator and a naive reading of the truth table', () => {
  it(
    'agree on cases in which nothing is unknown, and on every class of outcome',
    async () => {
      const seen = new Set<string>()
      const agrees = fc.property(arbitrarySettledCase(), (file) => {
        const expected = decideNaively(file)
        expect(judge(file).recipients.map(answerOf)).toEqual(
          expected.map(({ verdict, attribution, reply }): Answer => ({
            verdict,
            attribution,
            reply,
          })),
        )
        for (const { row } of expected) seen.add(row)
      })
      await checkProperty(agrees, RUNS)
      // A small sample may miss a rare class; the usual one does not.
      if (RUNS >= USUAL) expect([...seen].toSorted()).toEqual(ROWS.toSorted())
    },
    patienceFor(RUNS),
  )
})
