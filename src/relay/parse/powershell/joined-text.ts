import { lastIndexAtMost } from '../property-bag/source-text.ts'
import type { SourceLine } from './source-lines.ts'

/** One line of a wrapped value. */
export interface WrappedLine extends SourceLine {
  /** Length of the whole line, to tell whether it fills the window. */
  readonly lineEnd: number
}

/** The text of a value that was wrapped over several lines, in one piece again. */
export interface JoinedText {
  readonly text: string
  /** For each line, where it begins in `text` and where in the source. */
  readonly joinedStarts: readonly number[]
  readonly sourceStarts: readonly number[]
}

/**
 * Undoes Format-List's wrapping. PowerShell breaks lines between words and swallows the space; only a
 * word longer than the whole column is broken inside, and then it fills the line to the last column.
 *
 * @param segments the value's lines, first visible character first
 * @param fullWidth length of the longest line in the text: the width of the window, if any line fills it
 */
export function joinWrapped(segments: readonly WrappedLine[], fullWidth: number): JoinedText {
  const parts: string[] = []
  const joinedStarts: number[] = []
  let length = 0
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1]
    const isWhole = before === undefined || isInsideWord(before, segment, fullWidth)
    const gap = isWhole ? '' : ' '
    joinedStarts.push(length + gap.length)
    parts.push(gap, segment.text)
    length += gap.length + segment.text.length
  }
  return { text: parts.join(''), joinedStarts, sourceStarts: segments.map(({ start }) => start) }
}

/** Mail programs also break behind a hyphen, as in a GUID. */
function isInsideWord(before: WrappedLine, next: WrappedLine, fullWidth: number): boolean {
  if (/\w-$/.test(before.text)) return true
  const wordLength = lastWord(before.text).length + firstWord(next.text).length
  return before.lineEnd >= fullWidth && wordLength > before.text.length
}

/** The offset in the source of offset `at` in the joined text. */
export function sourceOffset(joined: JoinedText, at: number): number {
  const index = lastIndexAtMost(joined.joinedStarts, at)
  return (joined.sourceStarts[index] ?? 0) + at - (joined.joinedStarts[index] ?? 0)
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function firstWord(text: string): string {
  const space = text.indexOf(' ')
  return space === -1 ? text : text.slice(0, space)
}
