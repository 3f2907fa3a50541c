import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, RecipientResult } from '../../src/relay/index.ts'
import {
  arbitraryDonor,
  arbitraryOpenCase,
  filledFrom,
  type Donor,
} from '../support/arbitrary-open-case.ts'
import { checkProperty, patienceFor, runsOr } from '../support/check-property.ts'
import { judge } from '../support/read-case.ts'

const RUNS = runsOr(500)
const PATIENCE = patienceFor(RUNS)

/** Rules that leave a case open though every fact is there, because no text read settles it. */
const OPEN_RULES = [
  'certificate-domain-accepted',
  'certificate-connector-sender-domain',
  'certificate-connector-recipient-domain',
  'address-connector-sender-domain',
  'address-connector-recipient-domain',
  'header-from-accepted',
  'connector-alone',
  'partner-restriction-unclear',
]

describe('what a case leaves unknown', () => {
  it(
    'never changes a verdict that is given all the same',
    async () => {
      const counts = { settled: 0 }
      const property = fc.property(arbitraryOpenCase, ({ file, open }) => {
        const full = judge(file).recipients
        judge(open).recipients.forEach(({ verdict }, index) => {
          if (verdict === 'undetermined') return
          counts.settled++
          expect(verdict).toBe(full[index]?.verdict)
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.settled).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'is settled by the missing facts, whatever they turn out to be',
    async () => {
      const counts = { undetermined: 0 }
      const donors = fc.array(arbitraryDonor, { minLength: 5, maxLength: 5 })
      const property = fc.property(arbitraryOpenCase, donors, ({ open }, some) => {
        judge(open).recipients.forEach(({ missing }, index) => {
          if (missing.length === 0) return
          counts.undetermined++
          some.forEach((_, turn) => {
            const settled = judge(filledFrom(open, missing, donorsFrom(some, turn)))
            expectSettled(settled.recipients[index])
          })
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.undetermined).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'is not settled by the missing facts less one of them',
    async () => {
      const counts = { tried: 0 }
      const property = fc.property(arbitraryOpenCase, ({ open }) => {
        judge(open).recipients.forEach(({ missing }, index) => {
          if (missing.length < 2) return
          missing.forEach((_, left) => {
            counts.tried++
            const others = missing.toSpliced(left, 1)
            expect([others, leavesSomethingOpen(open, others, index)]).toEqual([others, true])
          })
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.tried).toBeGreaterThan(0)
    },
    PATIENCE,
  )
})

function expectSettled(result: RecipientResult | undefined): void {
  if (result?.verdict !== 'undetermined') return
  expect(result.missing).toEqual([])
  expect(OPEN_RULES).toContain(result.decidedBy)
}

/** Enough values for every field that a case hangs on one of them. */
const POOL = fc.sample(arbitraryDonor, { numRuns: 3000, seed: 1 })
const MOST_TURNS = 8 * POOL.length

/** Whether some way to fill in these inputs leaves the verdict open. */
function leavesSomethingOpen(open: CaseFile, paths: readonly string[], index: number): boolean {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const filled = filledFrom(open, paths, donorsFrom(POOL, turn))
    if (judge(filled).recipients[index]?.missing.length !== 0) return true
  }
  return false
}

/** One donor for all paths in every other turn, and one of its own for each path in between. */
function donorsFrom(donors: readonly Donor[], turn: number): (index: number) => Donor {
  const round = Math.floor(turn / 2)
  const step = turn % 2 === 0 ? 0 : 1 + Math.floor(round / donors.length)
  return (index) => donors[(round + step * index) % donors.length] ?? {}
}
