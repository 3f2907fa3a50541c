/** A part of a text that has been read. */
export interface Region {
  readonly start: number
  readonly end: number
}

/** The text with some parts replaced by spaces, so that nothing in them is read twice. */
export function blankOut(clean: string, regions: readonly Region[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of regions.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(done, start)
    parts.push(clean.slice(done, from), clean.slice(from, end).replace(/[^\n]/g, ' '))
    done = Math.max(done, end)
  }
  return [...parts, clean.slice(done)].join('')
}
