/** One line, or a part of one, without its trailing spaces. */
export interface SourceLine {
  readonly text: string
  /** Offset of the first code unit. */
  readonly start: number
  /** Where the text begins in its line; 0 for a whole line. */
  readonly column: number
}

/** The lines of a cleaned text. */
export function toLines(clean: string): readonly SourceLine[] {
  let start = 0
  return clean.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { text: line.trimEnd(), start: at, column: 0 }
  })
}

/** Where the first visible character of a line stands; the line's length when there is none. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** The part of a line from `from` to `to`, both counted in `text`. */
export function partOf({ text, start, column }: SourceLine, from: number, to: number): SourceLine {
  return { text: text.slice(from, to).trimEnd(), start: start + from, column: column + from }
}

/**
 * The lines with blank ones as the console printed them: mail often doubles every line end, and a single
 * blank line then separates nothing.
 */
export function singleSpaced(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!isDoubled(lines)) return lines
  return lines.filter(
    ({ text }, index) => text !== '' || isBlank(lines[index - 1]) || isBlank(lines[index + 1]),
  )
}

function isBlank(line: SourceLine | undefined): boolean {
  return line?.text === ''
}

/** Doubled text has hardly a line directly below another. */
function isDoubled(lines: readonly SourceLine[]): boolean {
  const visible = lines.filter(({ text }) => text !== '').length
  const adjacent = lines.filter(
    ({ text }, index) => text !== '' && index > 0 && !isBlank(lines[index - 1]),
  ).length
  return visible > 1 && adjacent * 5 < visible
}
