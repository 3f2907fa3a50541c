import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'

const BATCH = 2000

/** How many cases a property is tried on: `PROPERTY_RUNS`, or what suits a quick test. */
export function runsOr(usual: number): number {
  return Number(process.env.PROPERTY_RUNS ?? usual)
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
    fc.assert(property, { numRuns: Math.min(BATCH, runs - done) })
    await setImmediate()
  }
}
