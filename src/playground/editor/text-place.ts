/** A place in a text where a name or the value of one stands, or is about to. */
export interface TextPlace {
  /** The names it stands below, outermost first. */
  readonly path: readonly string[]
  /** The name whose value this is; null where a name stands. */
  readonly property: string | null
  /** Where the word begins that the place is in; quotes belong to it. */
  readonly start: number
  readonly isQuoted: boolean
}

/** Long enough for any object, and short enough to look at on every keystroke. */
const MAX_LOOK_BACK = 50_000

/** The text before an offset, as far as it is looked at, and where that begins. */
export function textBefore(text: string, offset: number): { before: string; from: number } {
  const from = Math.max(0, offset - MAX_LOOK_BACK)
  return { before: text.slice(from, offset), from }
}

/** The text of the line that ends a piece of text. */
export function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
