import type { CaseFile } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { IsoDate, RelayCase } from '../../model/relay-case.ts'
import { readDay } from './read-day.ts'
import { readSubmission } from './read-submission.ts'
import { readOtherTenants, readTenant } from './read-tenant.ts'
import { emptyNotes } from './reading-notes.ts'
import type { TextReaders } from './text-readers.ts'

/** A case ready to be judged, and what had to be left out of it. */
export interface CaseReading {
  readonly relayCase: RelayCase
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Stated values that could not be read and count as unknown. A form can go on with the rest; a file
   * that is to be judged as written cannot be used.
   */
  readonly unread: readonly CasePath[]
}

/**
 * Reads the fields of a case: known, assumed or unknown as the contract of the case file says.
 * Cheap enough for every key stroke; never throws.
 *
 * @param readers of pasted text; what needs one that is not loaded is unknown
 * @param today the day (UTC) to judge by when `asOf` is left out
 * @returns a complete case for any input: what cannot be read is unknown, with a diagnostic
 */
export function toRelayCaseWith(readers: TextReaders, file: CaseFile, today: IsoDate): CaseReading {
  const notes = emptyNotes(readers)
  const relayCase: RelayCase = {
    title: file.title ?? '',
    // One that cannot be read is noted, and today's is taken.
    asOf: readDay(file.asOf ?? today, 'asOf', notes) ?? today,
    tenant: readTenant(file.tenant ?? {}, 'tenant', notes),
    otherTenants: readOtherTenants(file.otherTenants, notes),
    submission: readSubmission(file.submission ?? {}, notes),
    readings: file.readings ?? {},
  }
  const { diagnostics, unread } = notes
  return { relayCase, diagnostics, unread }
}
