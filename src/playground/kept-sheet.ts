import type { SheetContents } from './state/sheet-log.ts'

/** Says how what was kept is laid out; another number is not read. */
const VERSION = 1
/** Browsers hold about 5 MB for a whole site. */
const MOST_CHARACTERS = 1_000_000

/**
 * Keeps the sheet in this browser, and nowhere else. Private keys never get this far: a text with one
 * does not reach the sheet.
 *
 * @returns false when it is too long or the browser keeps nothing
 */
export function keepSheet(key: string, contents: SheetContents): boolean {
  try {
    const text = JSON.stringify({ version: VERSION, ...contents })
    if (text.length > MOST_CHARACTERS) {
      localStorage.removeItem(key)
      return false
    }
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** What was kept; null when there is nothing, or nothing this version of the page can read. */
export function takeKeptSheet(key: string): SheetContents | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (!isContents(kept)) return null
    const { file, reply, added, caseText } = kept
    return { file, reply, added, ...(typeof caseText === 'string' && { caseText }) }
  } catch {
    return null
  }
}

export function forgetKeptSheet(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that refuses storage holds nothing to forget.
  }
}

/** Written by this page; who opens it judges it before it is shown, which a wrong shape does not survive. */
function isContents(kept: unknown): kept is SheetContents {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'version' in kept &&
    kept.version === VERSION &&
    'file' in kept &&
    typeof kept.file === 'object' &&
    kept.file !== null &&
    'reply' in kept &&
    typeof kept.reply === 'string' &&
    'added' in kept &&
    Array.isArray(kept.added)
  )
}
