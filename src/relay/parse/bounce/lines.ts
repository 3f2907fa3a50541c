/** One line of a text. */
export interface TextLine {
  /** Without trailing spaces. */
  readonly text: string
  /** Offset of its first code unit, leading spaces included. */
  readonly start: number
  /** Offset behind its line feed, or the end of the text. */
  readonly end: number
}

/** The lines of a text whose only line end is the line feed, one at a time: there may be millions. */
export function* linesOf(text: string): Generator<TextLine, undefined> {
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', start)) {
    yield { text: text.slice(start, at).trimEnd(), start, end: at + 1 }
    start = at + 1
  }
  yield { text: text.slice(start).trimEnd(), start, end: text.length }
  return undefined
}

/** The first line that is blank, or that is not; null where there is none. */
export function firstLine(text: string, isBlank: boolean): TextLine | null {
  for (const line of linesOf(text)) {
    if ((line.text === '') === isBlank) return line
  }
  return null
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
