/** How long work may hold up the page, and how the rest is put off. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Does something once the page has answered its reader. */
  readonly later: (next: () => void) => void
}

/** Everything at once, for where nobody waits. */
export const AT_ONCE: Pace = { now: () => 0, later: (next) => next() }

/** Half a frame: the other half is for drawing what changed. */
const SLICE_IN_MILLISECONDS = 8

/**
 * Does work step by step and lets the page breathe when a slice of time is used up.
 *
 * @param goesOn - false once the result is no longer wanted: the work is dropped
 */
export function inPace<T>(
  work: Generator<void, T>,
  pace: Pace,
  goesOn: () => boolean,
  finish: (result: T) => void,
): void {
  if (!goesOn()) return
  const start = pace.now()
  let step = work.next()
  while (step.done !== true) {
    if (pace.now() - start >= SLICE_IN_MILLISECONDS) {
      pace.later(() => inPace(work, pace, goesOn, finish))
      return
    }
    step = work.next()
  }
  finish(step.value)
}
