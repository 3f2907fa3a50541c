import type { SourceSpan } from '../../model/source-span.ts'
import { elementAt, spanIn, toSourceText } from '../property-bag/index.ts'
import { lastIndexAtMost } from '../property-bag/source-text.ts'

/** A text to read, and where each piece of it stands in what was pasted. */
export interface PlacedText {
  readonly text: string
  /** The span in the paste of the code units from `start` to before `end`; there must be at least one. */
  readonly spanOf: (start: number, end: number) => SourceSpan
}

/** A piece of a text, taken over as it is or as something else of its own. */
export interface Run {
  readonly text: string
  /** Where its first code unit stands in the text it was taken from. */
  readonly at: number
}

/** Longer parts are not searched for a literal: their decoded values get the span of the part. */
const MAX_SEARCHED = 256 * 1024

/** A paste, with quoting, tabs, no-break spaces and line ends made regular; every offset stays. */
export function placePaste(paste: string): PlacedText {
  const source = toSourceText(paste)
  return { text: source.clean, spanOf: (start, end) => spanIn(source, start, end) }
}

/** A piece of a text. */
export function slicePlaced(
  { text, spanOf }: PlacedText,
  start: number,
  end = text.length,
): PlacedText {
  return {
    text: text.slice(start, end),
    spanOf: (from, to) => spanOf(start + from, start + to),
  }
}

/** A text put together from pieces of another, in their order. */
export function placeRuns(outer: PlacedText, runs: readonly Run[]): PlacedText {
  let length = 0
  const starts = runs.map(({ text }) => {
    const start = length
    length += text.length
    return start
  })
  const originOf = (offset: number): number => {
    const index = lastIndexAtMost(starts, offset)
    return elementAt(runs, index).at + offset - elementAt(starts, index)
  }
  return {
    text: runs.map(({ text }) => text).join(''),
    spanOf: (start, end) => outer.spanOf(originOf(start), originOf(end - 1) + 1),
  }
}

/** A text that stands encoded in the paste: a literal has its own span where it shows, else that of the part. */
export function placeDecoded(decoded: string, encoded: PlacedText): PlacedText {
  const text = toSourceText(decoded).clean
  const isSearched = encoded.text.length <= MAX_SEARCHED
  return {
    text,
    spanOf: (start, end) => {
      const literal = text.slice(start, end)
      const at = isSearched ? encoded.text.indexOf(literal) : -1
      return at === -1
        ? encoded.spanOf(0, encoded.text.length)
        : encoded.spanOf(at, at + literal.length)
    },
  }
}
