import type { SourceSpan } from '../../model/source-span.ts'
import { elementAt } from './element-at.ts'

/** The longest text any of these parsers reads, in UTF-16 code units: 1 MiB. */
export const MAX_TEXT_LENGTH = 1_048_576

/** A pasted text, made regular without moving a single offset. */
export interface SourceText {
  /** As it was pasted. */
  readonly text: string
  /**
   * The text with every kind of space as a plain one, every line end as a line feed, and mail quoting,
   * control characters and terminal colours blanked out. As long as the original, so that an offset
   * means the same place in both.
   */
  readonly clean: string
  /** Offsets of the first code unit of each line, as `spanOf` counts lines. */
  readonly lineStarts: readonly number[]
}

/** Colours of PowerShell 7 as they come out of logs, with or without their escape character. */
const TERMINAL_STYLE = /[^\P{Cc}\n\r]?\[\d{1,3}(?:;\d{1,3}){0,4}m/gu
/** Control characters but for line ends, and whatever else takes no ink. */
const BLANK = /[^\P{Cc}\n\r]|[\u00A0\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\u3000\uFEFF]/gu
/** Of mail, and the prompts of lines that go on; chat programs indent them. */
const QUOTING = /^ {0,8}(?:> ?)+/gm

/** Prepares pasted text: byte order marks, no-break spaces, tabs, CRLF and `> ` before lines. */
export function toSourceText(text: string): SourceText {
  const clean = text
    .replace(TERMINAL_STYLE, blank)
    .replace(BLANK, ' ')
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u2028\u2029]/g, '\n')
    .replace(QUOTING, blank)
  return { text, clean, lineStarts: lineStartsOf(text) }
}

/** The same span as `spanOf`, found without reading the text again from its beginning. */
export function spanIn(source: SourceText, start: number, end: number): SourceSpan {
  const line = lastIndexAtMost(source.lineStarts, start)
  return { start, end, line: line + 1, column: start - elementAt(source.lineStarts, line) + 1 }
}

/** Where a part of a text stands, from the code unit `from` to before `to`. */
export type SpanOfPart = (from: number, to: number) => SourceSpan | undefined

/**
 * Where the parts of a text stand that was read at `span`, over however many lines. Every part gets the
 * whole span where the text is not written as it reads (escapes).
 */
export function partsOf(text: string, span: SourceSpan | undefined): SpanOfPart {
  if (span === undefined || span.end - span.start !== text.length) return () => span
  const starts = lineStartsOf(text)
  return (from, to) => {
    const line = lastIndexAtMost(starts, from)
    const column = from - elementAt(starts, line) + (line === 0 ? span.column : 1)
    return { start: span.start + from, end: span.start + to, line: span.line + line, column }
  }
}

/** The index of the last of the ascending `numbers` that is not above `limit`; 0 when all are. */
export function lastIndexAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (elementAt(numbers, middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
