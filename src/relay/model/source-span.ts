/** A piece of a text the reader gave, so that a step of the trace can point at it. */
export interface SourceSpan {
  /** First UTF-16 code unit, counted from 0. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
  /** Line of `start`, counted from 1. */
  readonly line: number
  /** Column of `start` in code units, counted from 1. */
  readonly column: number
}

/**
 * The span of `text` from `start` to `end`.
 *
 * @returns offsets clamped to the text, so that a caller's mistake still points inside it
 */
export function spanOf(text: string, start: number, end: number): SourceSpan {
  const from = Math.max(0, Math.min(start, text.length))
  const to = Math.max(from, Math.min(end, text.length))
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  return {
    start: from,
    end: to,
    line: lineNumber(text, lineStart),
    column: from - lineStart + 1,
  }
}

/** Counts without building an array of lines: texts may hold a million of them. */
function lineNumber(text: string, lineStart: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) {
    line++
  }
  return line
}
