import { linesOf } from './lines.ts'
import { placeRuns, type PlacedText, type Run } from './placed-text.ts'

/** Fewer lines than this show nothing. */
const MIN_LINES = 4

/**
 * A text without the blank line that some programs put behind every line when they copy or send it;
 * any other text as it is.
 */
export function singleSpaced(source: PlacedText): PlacedText {
  const offset = offsetOfDoubled(source.text)
  if (offset === null) return source
  const runs: Run[] = []
  let index = 0
  for (const { start, end } of linesOf(source.text)) {
    if (index % 2 === offset) runs.push({ text: source.text.slice(start, end), at: start })
    index += 1
  }
  return placeRuns(source, runs)
}

/** Whether the lines with even or those with odd numbers hold the text; null when both do. */
function offsetOfDoubled(text: string): 0 | 1 | null {
  const visible: [number, number] = [0, 0]
  let index = 0
  for (const line of linesOf(text)) {
    if (line.text !== '') visible[index % 2 === 0 ? 0 : 1] += 1
    if (visible[0] > 0 && visible[1] > 0) return null
    index += 1
  }
  if (visible[0] >= MIN_LINES) return 0
  return visible[1] >= MIN_LINES ? 1 : null
}
