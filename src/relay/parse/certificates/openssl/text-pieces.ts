/** A line without blanks at its ends. */
export interface TextLine {
  readonly text: string
  readonly start: number
}

/** Lines that speak of one thing. */
export interface TextPiece {
  readonly lines: readonly TextLine[]
  /** How many borders of PEM stand before it. */
  readonly section: number
}

const CERTIFICATE = /^Certificate:$/
const BORDER = /^-----(?:BEGIN|END) /
/** Requests and revocation lists have some of the fields of a certificate. */
const FOREIGN = /^Certificate (?:Request|Revocation List.{0,20}):$/

/**
 * Cuts a text at the headings of `-text` and at the borders of PEM, and leaves out what is no
 * certificate.
 */
export function textPieces(clean: string): readonly TextPiece[] {
  const pieces: { lines: TextLine[]; section: number; isForeign: boolean }[] = []
  let piece = { lines: [] as TextLine[], section: 0, isForeign: false }
  for (const line of toLines(clean)) {
    const isBorder = BORDER.test(line.text)
    const isForeign = FOREIGN.test(line.text)
    if (isBorder || isForeign || CERTIFICATE.test(line.text)) {
      pieces.push(piece)
      piece = { lines: [], section: piece.section + (isBorder ? 1 : 0), isForeign }
    }
    piece.lines.push(line)
  }
  return [...pieces, piece].filter((item) => !item.isForeign)
}

function* toLines(clean: string): Generator<TextLine> {
  let start = 0
  for (const line of clean.split('\n')) {
    yield { text: line.trim(), start: start + line.length - line.trimStart().length }
    start += line.length + 1
  }
}
