import type { PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn } from '../property-bag/source-text.ts'
import { beginsComment } from './command-comments.ts'
import { closingBracket, endOfLine, skipBlanks, skipSpace } from './command-cursor.ts'
import { expression, type ReadValue } from './command-elements.ts'
import type { Script } from './command-script.ts'
import { readArgument } from './command-values.ts'

/** The entries of a hash table, and the offset behind its brace. */
export interface HashTable {
  readonly entries: readonly PropertyEntry[]
  readonly after: number
}

const KEY = /["'“”‘’]?([A-Z_]\w{0,99})["'“”‘’]? *=(?!=)/iy

/**
 * Reads the hash table whose brace stands at `open`: entries on lines of their own or parted by
 * semicolons, names with or without quotes. What is no entry is passed over.
 *
 * @returns null when its closing brace is missing
 */
export function readHashTable(script: Script, open: number, limit: number): HashTable | null {
  const { clean } = script.source
  const close = closingBracket(clean, open, limit)
  if (close === -1) return null
  const entries: PropertyEntry[] = []
  for (let at = nextEntry(clean, open + 1, close); at < close;) {
    const entry = readEntry(script, at, close)
    if (entry !== null) entries.push(entry)
    at = nextEntry(clean, entry?.span.end ?? endOfEntry(clean, at, close), close)
  }
  return { entries, after: close + 1 }
}

type WrittenEntry = PropertyEntry & { readonly span: NonNullable<PropertyEntry['span']> }

function readEntry(script: Script, at: number, close: number): WrittenEntry | null {
  const { source } = script
  KEY.lastIndex = at
  const match = KEY.exec(source.clean)
  if (match === null) return null
  const [head, name = ''] = match
  const { value, after } = readEntryValue(script, skipSpace(source.clean, at + head.length), close)
  return { name, value, span: spanIn(source, at, after) }
}

/** A value with something else behind it, as in `'a' + 'b'`, is code. */
function readEntryValue(script: Script, at: number, close: number): ReadValue {
  const { source } = script
  const read = readArgument(script, at, close)
  const next = skipBlanks(source.clean, read.after)
  const isWhole = next >= close || '\n;#'.includes(source.clean.charAt(next))
  return isWhole ? read : expression(source, at, endOfEntry(source.clean, read.after, close))
}

function endOfEntry(clean: string, at: number, close: number): number {
  const end = clean.slice(at, close).search(/[;\n]/)
  return end === -1 ? close : at + end
}

/** Passes over white space, semicolons and comments. */
function nextEntry(clean: string, at: number, close: number): number {
  let next = at
  while (next < close) {
    if (beginsComment(clean, next)) next = endOfLine(clean, next, close)
    else if (/[\s;`]/.test(clean.charAt(next))) next += 1
    else return next
  }
  return close
}
