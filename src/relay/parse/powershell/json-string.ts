/** A string with its place inside the quotes. */
export interface JsonString {
  readonly kind: 'string'
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Reads the string whose opening quote stands at `at`. A line end in it, where mail has wrapped it, is a space.
 *
 * @returns null when the closing quote is missing
 */
export function readJsonString(text: string, at: number): JsonString | null {
  const start = at + 1
  const end = closingQuote(text, start)
  if (end === -1) return null
  return { kind: 'string', text: unescape(unwrap(text.slice(start, end))), start, end }
}

function closingQuote(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at += 1
  }
  return -1
}

/** JSON has no line ends in strings: those that are there come from wrapping, in place of a space. */
function unwrap(raw: string): string {
  if (!raw.includes('\n')) return raw
  return raw
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return String(JSON.parse(`"${raw}"`))
  } catch {
    return raw
  }
}
