/** A piece of a text and what takes its place. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text after changes that do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, change) => applyChange(result, change), text)
}

function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end)
}

/** The line end of a text. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Where the line of an offset begins. */
export function lineStartAt(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** The offset of the line feed at or behind an offset; the text's length when there is none. */
export function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/**
 * Takes a piece out of a text: with its lines where nothing else stands on them, else by itself.
 *
 * @param clean the text, in which quoting of mail is blank
 */
export function withoutPiece(clean: string, start: number, end: number): TextChange {
  const lineStart = lineStartAt(clean, start)
  const lineEnd = lineEndAt(clean, end)
  const isAlone = isBlank(clean, lineStart, start) && isBlank(clean, end, lineEnd)
  return isAlone
    ? { start: lineStart, end: Math.min(lineEnd + 1, clean.length), text: '' }
    : { start, end, text: '' }
}

/** The same with the blank lines below, where the line above is blank. */
export function withoutBlock(clean: string, start: number, end: number): TextChange {
  const piece = withoutPiece(clean, start, end)
  if (!isBlank(clean, lineStartAt(clean, piece.start - 1), piece.start)) return piece
  let behind = piece.end
  while (behind < clean.length && isBlank(clean, behind, lineEndAt(clean, behind))) {
    behind = Math.min(lineEndAt(clean, behind) + 1, clean.length)
  }
  return { ...piece, end: behind }
}

function isBlank(clean: string, start: number, end: number): boolean {
  return clean.slice(start, end).trim() === ''
}
