import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'

const BATCH = 2000

/** Where generated cases begin; `PROPERTY_SEED` begins elsewhere, or where a test that failed began. */
export const SEED = Number(process.env.PROPERTY_SEED ?? 3_169_958)

/** How many cases a property is tried on: what suits a quick test, `PROPERTY_TIMES` as many. */
export function runsOr(usual: number): number {
  return Math.ceil(usual * Number(process.env.PROPERTY_TIMES ?? 1))
}

/** The time limit for so many cases, in milliseconds: generous, since a busy machine must not fail them. */
export function patienceFor(runs: number): number {
  return 60_000 + runs * 60
}

/**
 * Tries a property on as many cases as asked, a million if need be. Between batches the test runner
 * gets a word in; it takes a worker that is silent for a minute for lost.
 */
export async function checkProperty<T>(property: fc.IProperty<T>, runs: number): Promise<void> {
  for (let done = 0; done < runs; done += BATCH) {
    // A seed of its own, or every batch would try the same cases.
    fc.assert(property, { numRuns: Math.min(BATCH, runs - done), seed: SEED + done })
    await setImmediate()
  }
}
