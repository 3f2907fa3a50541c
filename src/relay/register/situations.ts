import type { ReplyKey } from './replies.ts'
import { connectorSituations } from './situations/connector-situations.ts'
import { otherSituations } from './situations/other-situations.ts'
import { recipientSituations } from './situations/recipient-situations.ts'
import type { SituationRow } from './situations/situation-row.ts'

const rows = { ...connectorSituations, ...recipientSituations, ...otherSituations }

/** The stable id of a situation: `certificate-domain-not-accepted`. */
export type SituationId = keyof typeof rows

/** What may be the case when a reply comes. */
export interface Situation extends SituationRow {
  readonly id: SituationId
}

/** All ids: the sender’s connectors first, then the recipient’s side, then the rest. */
export const situationIds: readonly SituationId[] = Object.keys(rows).filter(isSituationId)

/** The situation behind an id. */
export function situationOf(id: SituationId): Situation {
  return { id, ...rows[id] }
}

/**
 * All situations that produce a reply, never fewer than the sources allow: TenantAttribution leaves T5,
 * T7 and T8 open, only ATTR36 excludes T8 (fact F-4.3).
 */
export function situationsOf(key: ReplyKey): readonly Situation[] {
  return situationIds.map(situationOf).filter(({ replies }) => replies.includes(key))
}

/** Whether a text is the id of a situation. */
export function isSituationId(text: string): text is SituationId {
  return Object.hasOwn(rows, text)
}
