import { elementAt } from '../property-bag/element-at.ts'
import { lastIndexAtMost } from '../property-bag/source-text.ts'
import type { SourceLine } from './source-lines.ts'

/** One piece of a wrapped value. */
export interface WrappedLine {
  readonly text: string
  /** Offset of the first code unit. */
  readonly start: number
  /** The column it ends at, to tell whether it fills the window. */
  readonly lineEnd: number
}

/** The text of a value that was wrapped over several lines, in one piece again. */
export interface JoinedText {
  readonly text: string
  /** For each line, where it begins in `text` and where in the source. */
  readonly joinedStarts: readonly number[]
  readonly sourceStarts: readonly number[]
}

/** What stands in a line from `column` on. */
export function segmentFrom({ text, start, column }: SourceLine, from: number): WrappedLine {
  return { text: text.slice(from), start: start + from, lineEnd: column + text.length }
}

/**
 * Undoes Format-List's wrapping. PowerShell breaks lines between words and swallows the space; only a
 * word that is, with its space, longer than the whole column is broken inside, and then it fills the line
 * to the last column.
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

/** Mail programs also break behind a hyphen, as in a GUID. A space that was wrapped moves its line right. */
function isInsideWord(before: WrappedLine, next: WrappedLine, fullWidth: number): boolean {
  if (/\w-$/.test(before.text)) return true
  if (columnOf(next) > columnOf(before)) return false
  const wordLength = lastWord(before.text).length + firstWord(next.text).length
  return before.lineEnd >= fullWidth && wordLength >= before.text.length
}

/** The offset in the source of offset `at` in the joined text. */
export function sourceOffset(joined: JoinedText, at: number): number {
  const index = lastIndexAtMost(joined.joinedStarts, at)
  return elementAt(joined.sourceStarts, index) + at - elementAt(joined.joinedStarts, index)
}

/** What stands in a text before its first space. */
export function firstWord(text: string): string {
  return text.replace(/ .*/, '')
}

function columnOf({ lineEnd, text }: WrappedLine): number {
  return lineEnd - text.length
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}
