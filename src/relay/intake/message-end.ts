import type { Piece } from './piece.ts'

const BOUNDARY = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
const MOST_HEADER_LINES = 400
/** Of a body that nobody reads as text: a signature, an attachment. */
const ATTACHED =
  /^ *Content-(?:Transfer-Encoding ?: ?base64|Disposition ?: ?attachment|Type ?: ?application\/)/im

/** Lines at which something begins that is no part of a letter: cmdlet output, certificates. */
export function startsOfOthers(
  pieces: readonly Piece[],
  lines: readonly string[],
): readonly number[] {
  const starts: number[] = []
  let isAttached = false
  for (const { first, end, nature } of pieces) {
    const isOther = isObject(nature)
    const isBody: boolean = isAttached && nature?.kind === 'certificate'
    if (isOther && !isBody) starts.push(first)
    // A chain in one attachment goes on without a blank line.
    isAttached = isOther
      ? isBody && lines.slice(end, end + 1).some(isWritten)
      : ATTACHED.test(lines.slice(first, end).join('\n'))
  }
  return starts
}

function isWritten(line: string): boolean {
  return line.trim() !== ''
}

function isObject(nature: Piece['nature']): boolean {
  if (nature === null || nature.format === 'list') return false
  return nature.kind !== 'bounce' && nature.kind !== 'smtp-reply'
}

/**
 * The line at which a message that begins at line `first` is over: behind the closing border of a
 * multipart message; else where something begins that is no part of a letter; else the end.
 *
 * @param others lines at which other recognised pieces begin
 */
export function messageEnd(
  lines: readonly string[],
  first: number,
  others: readonly number[],
): number {
  const closing = closingBorder(lines, first)
  if (closing !== null) return closing + 1
  return others.find((line) => line > first) ?? lines.length
}

function closingBorder(lines: readonly string[], first: number): number | null {
  const rest = lines.slice(first, first + MOST_HEADER_LINES)
  const blank = rest.findIndex((line) => line.trim() === '')
  const headers = rest.slice(0, blank === -1 ? rest.length : blank).join('\n')
  const [, quoted, bare] = BOUNDARY.exec(headers) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return null
  const at = lines.findLastIndex((line) => line.trim() === `--${boundary}--`)
  return at < first ? null : at
}
