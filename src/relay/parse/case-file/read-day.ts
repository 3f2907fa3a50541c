import type { CasePath } from '../../model/case-path.ts'
import type { IsoDate } from '../../model/relay-case.ts'
import { dayReader } from './read-date.ts'
import { isNotGiven } from './read-fact.ts'
import { noteUnreadable, type ReadingNotes } from './reading-notes.ts'

/**
 * Reads a day whose rules apply. It has no unknown state.
 *
 * @returns null, with a note, for anything that is no calendar day
 */
export function readDay(input: string, path: CasePath, notes: ReadingNotes): IsoDate | null {
  const day = isNotGiven(input) ? null : dayReader.read(input)
  if (day === null) noteUnreadable(notes, path, input, dayReader.expected)
  return day?.value ?? null
}
