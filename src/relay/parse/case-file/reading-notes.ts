import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic, Parsed } from '../../model/diagnostic.ts'
import { hasPrivateKey } from '../private-key.ts'
import type { TextReaders } from './text-readers.ts'

/** What the reading of one case has to say, collected while it runs. */
export interface ReadingNotes {
  readonly readers: TextReaders
  readonly diagnostics: Diagnostic[]
  /** Paths of values that were stated and could not be read as a whole. */
  readonly unread: CasePath[]
}

/** A fresh collection. */
export function emptyNotes(readers: TextReaders): ReadingNotes {
  return { readers, diagnostics: [], unread: [] }
}

/** Records that a stated value is none of what the field takes. */
export function noteUnreadable(
  notes: ReadingNotes,
  path: CasePath,
  found: unknown,
  expected: string,
): void {
  const shown = quoteFound(found)
  notes.unread.push(path)
  notes.diagnostics.push({
    id: 'case-value-unreadable',
    level: 'error',
    path,
    found: shown,
    expected,
    text: `Found ${shown} at ${path}, expected ${expected}. Correct it, or write unknown.`,
  })
}

/**
 * Takes over what a parser had to say about pasted text, filling in the path where it gives none.
 * Nothing usable at all makes the whole value unread.
 */
export function noteParsed(notes: ReadingNotes, path: CasePath, result: Parsed<unknown>): void {
  if (result.kind === 'ok') return
  if (result.kind === 'failed') notes.unread.push(path)
  for (const item of result.diagnostics) notes.diagnostics.push({ path, ...item })
}

/** A value as a message shows it: quoted, on one line, at most 60 characters of it, never a key. */
export function quoteFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return `a ${typeof value}`
  if (hasPrivateKey(value)) return 'a private key'
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
}
