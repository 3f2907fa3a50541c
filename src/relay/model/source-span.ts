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
  const before = text.slice(0, from)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    start: from,
    end: to,
    line: before.split('\n').length,
    column: from - lineStart + 1,
  }
}
