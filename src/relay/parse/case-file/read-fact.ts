import type { MaybeBoolean } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import { assumed, known, unknown, type Fact } from '../../model/fact.ts'
import { noteUnreadable, type ReadingNotes } from './reading-notes.ts'

/** How one field of a case is read. */
export interface FieldReader<T> {
  /** Null when the text is no such value. */
  readonly read: (text: string) => { readonly value: T } | null
  /** What would have been usable, for messages. */
  readonly expected: string
}

/**
 * Reads one text field: left out or `unknown` is unknown; what cannot be read is noted and unknown.
 */
export function readFact<T>(
  input: string | undefined,
  path: CasePath,
  reader: FieldReader<T>,
  notes: ReadingNotes,
): Fact<T> {
  if (isNotGiven(input)) return unknown(path)
  const result = reader.read(input)
  if (result !== null) return known(result.value, path)
  noteUnreadable(notes, path, input, reader.expected)
  return unknown(path)
}

/** A yes-or-no field that the contract lets us assume when it is left out. */
export function readAssumedBoolean(
  input: MaybeBoolean | undefined,
  fallback: boolean,
  path: CasePath,
): Fact<boolean> {
  if (input === undefined) return assumed(fallback, path)
  return input === 'unknown' ? unknown(path) : known(input, path)
}

/** A list that is known as it stands, and unknown when it is left out or `unknown`. */
export function readList(
  input: 'unknown' | readonly string[] | undefined,
  path: CasePath,
): Fact<readonly string[]> {
  return input === undefined || input === 'unknown' ? unknown(path) : known(input, path)
}

/** Makes a reader out of a function that answers null for unusable text. */
export function fieldReader<T>(read: (text: string) => T | null, expected: string): FieldReader<T> {
  return {
    expected,
    read: (text) => {
      const value = read(text)
      return value === null ? null : { value }
    },
  }
}

/** Whether a text field says nothing: left out, or the word `unknown`. */
export function isNotGiven(input: unknown): input is undefined | 'unknown' {
  return input === undefined || (typeof input === 'string' && input.trim() === 'unknown')
}
