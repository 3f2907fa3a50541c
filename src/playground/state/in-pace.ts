/** How long work may hold up the page, and how the rest is put off. */
export interface Pace {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Does something once the page has answered its reader. */
  readonly later: (next: () => void) => void
}

/** Everything at once, for where nobody waits. */
export const AT_ONCE: Pace = { now: () => 0, later: (next) => next() }

/** The pace of a page that somebody uses. */
export const PAGE_PACE: Pace = {
  now: () => performance.now(),
  later: (next) => void setTimeout(next),
}

/** Half a frame: the other half is for drawing what changed. */
const SLICE_IN_MILLISECONDS = 8

/**
 * Does work step by step: at once what a slice of time holds, so that light work is drawn with the change
 * that asked for it; the rest slice by slice, after the page has answered its reader.
 *
 * @param goesOn - false once the result is no longer wanted: the rest is dropped
 */
export function inPace<T>(
  work: Generator<void, T>,
  pace: Pace,
  goesOn: () => boolean,
  finish: (result: T) => void,
): void {
  const start = pace.now()
  let step = work.next()
  while (step.done !== true && pace.now() - start < SLICE_IN_MILLISECONDS) step = work.next()
  if (step.done === true) {
    finish(step.value)
    return
  }
  pace.later(() => {
    if (goesOn()) inPace(work, pace, goesOn, finish)
  })
}
