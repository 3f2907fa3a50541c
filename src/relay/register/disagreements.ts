import { attributionDisagreements } from './disagreements/attribution.ts'
import type { DisagreementRow, Reading } from './disagreements/disagreement-row.ts'
import { nameDisagreements } from './disagreements/names.ts'
import { replyDisagreements } from './disagreements/replies.ts'
import { senderDisagreements } from './disagreements/senders.ts'
import { tlsAndToolDisagreements } from './disagreements/tls-and-tools.ts'

export type { Reading } from './disagreements/disagreement-row.ts'

const rows = {
  ...attributionDisagreements,
  ...nameDisagreements,
  ...replyDisagreements,
  ...senderDisagreements,
  ...tlsAndToolDisagreements,
}

/** `U1` to `U23`. */
export type DisagreementId = keyof typeof rows

/** The ids of the readings of one disagreement. */
export type ReadingId<Id extends DisagreementId> = (typeof rows)[Id]['readings'][number]['id']

/** One point on which the sources disagree, or say nothing. */
export interface DisagreementEntry extends DisagreementRow {
  readonly id: DisagreementId
}

/** All ids in numerical order. */
export const disagreementIds: readonly DisagreementId[] = Object.keys(rows)
  .filter(isDisagreementId)
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))

/** The disagreement behind an id. */
export function disagreementOf(id: DisagreementId): DisagreementEntry {
  return { id, ...rows[id] }
}

/** The id of the reading the evaluator uses unless a case asks for another. */
export function readingTaken<Id extends DisagreementId>(id: Id): ReadingId<Id> {
  return rows[id].taken
}

/** A reading of a disagreement, or null when it has none of that id. */
export function findReading(id: DisagreementId, readingId: string): Reading | null {
  const readings: readonly Reading[] = rows[id].readings
  return readings.find((reading) => reading.id === readingId) ?? null
}

/** Whether a text is the id of a disagreement, for ids that come from a case file. */
export function isDisagreementId(text: string): text is DisagreementId {
  return Object.hasOwn(rows, text)
}
