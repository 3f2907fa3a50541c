const BOUNDARY = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
const MOST_HEADER_LINES = 400

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
