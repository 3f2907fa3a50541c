/**
 * Where an offset of a text stands in the text that took its place: beside the same characters, or at
 * the end of what is new when its own are gone.
 */
export function carryOver(before: string, after: string): (offset: number) => number {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return (offset) => {
    if (offset <= head) return offset
    return after.length - Math.min(tail, Math.max(0, before.length - offset))
  }
}
