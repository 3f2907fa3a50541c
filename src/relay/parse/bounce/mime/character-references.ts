import type { Run } from '../placed-text.ts'

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi

/** Those that occur in reports. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
}

/** Adds a text of HTML to runs, `&lt;` and the like read as the characters they stand for. */
export function pushText(runs: Run[], text: string, at: number): void {
  let from = 0
  const pushUntil = (end: number): void => {
    if (end > from) runs.push({ text: text.slice(from, end), at: at + from })
  }
  for (const match of text.matchAll(REFERENCE)) {
    const character = characterOf(match)
    if (character === null) continue
    pushUntil(match.index)
    runs.push({ text: character, at: at + match.index })
    from = match.index + match[0].length
  }
  pushUntil(text.length)
}

/** Null for what is no character: it stays as it is. */
function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null
  const code = decimal === undefined ? Number(`0x${String(hexadecimal)}`) : Number(decimal)
  return code >= 32 && code <= 0xffff ? String.fromCharCode(code) : null
}
