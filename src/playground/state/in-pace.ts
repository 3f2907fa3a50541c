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
 * Does work step by step, after the page has answered its reader, and lets the page breathe whenever a
 * slice of time is used up.
 *
 * @param goesOn - false once the result is no longer wanted: the work is dropped
 */
export function inPace<T>(
  work: Generator<void, T>,
  pace: Pace,
  goesOn: () => boolean,
  finish: (result: T) => void,
): void {
  pace.later(() => {
    if (!goesOn()) return
    const start = pace.now()
    let step = work.next()
    while (step.done !== true && pace.now() - start < SLICE_IN_MILLISECONDS) step = work.next()
    if (step.done === true) finish(step.value)
    else inPace(work, pace, goesOn, finish)
  })
}
