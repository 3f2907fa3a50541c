import type { CaseFile, OtherServerInput } from '../../model/case-file.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import { readDay } from './read-day.ts'
import { readServer } from './read-submission.ts'
import { emptyNotes, type ReadingNotes } from './reading-notes.ts'
import type { TextReaders } from './text-readers.ts'
import type { CaseReading } from './to-relay-case-with.ts'

/** More would be read by nobody: each of `alsoThrough` and `alsoOn`. */
export const MOST_COLUMNS = 8

/** The same message through another server, or by the rules of another day. */
export interface CaseColumn {
  readonly kind: 'server' | 'day'
  /** Of the server; for a day the day. */
  readonly name: string
  readonly reading: CaseReading
}

/**
 * Reads the further servers and days of a case, in that order. What the case says besides is taken as it
 * was read: texts are read once for all columns.
 *
 * @param relayCase - the case itself, already read
 * @returns for each its own diagnostics only, with paths such as `alsoThrough[0].certificate`
 */
export function readColumns(
  readers: TextReaders,
  { alsoThrough = [], alsoOn = [] }: CaseFile,
  relayCase: RelayCase,
): readonly CaseColumn[] {
  return [
    ...alsoThrough.map((server, index) => readServerColumn(readers, server, index, relayCase)),
    ...alsoOn.map((day, index) => readDayColumn(readers, day, index, relayCase)),
  ]
}

function readServerColumn(
  readers: TextReaders,
  input: OtherServerInput,
  index: number,
  base: RelayCase,
): CaseColumn {
  const notes = emptyNotes(readers)
  const server = readServer(input, `alsoThrough[${String(index)}]`, notes)
  const relayCase = { ...base, submission: { ...base.submission, ...server } }
  return { kind: 'server', name: input.name, reading: readingOf(relayCase, notes) }
}

function readDayColumn(
  readers: TextReaders,
  text: string,
  index: number,
  base: RelayCase,
): CaseColumn {
  const notes = emptyNotes(readers)
  const day = readDay(text, `alsoOn[${String(index)}]`, notes) ?? base.asOf
  return { kind: 'day', name: day, reading: readingOf({ ...base, asOf: day }, notes) }
}

function readingOf(relayCase: RelayCase, { diagnostics, unread }: ReadingNotes): CaseReading {
  return { relayCase, diagnostics, unread }
}
