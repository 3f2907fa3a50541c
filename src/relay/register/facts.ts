import { attributionFacts } from './facts/attribution.ts'
import { certificateFacts } from './facts/certificates.ts'
import { cmdletFacts } from './facts/cmdlets.ts'
import type { FactRow } from './facts/fact-row.ts'
import { acceptedNameFacts, nameMatchingFacts } from './facts/names.ts'
import { noticeStatements } from './facts/notice.ts'
import { relayFacts } from './facts/relay.ts'
import { replyFacts, timelineFacts } from './facts/timeline.ts'
import { truthTableFacts } from './facts/truth-table.ts'
import { sourceOf, type SourceEntry, type SourceKey } from './sources.ts'

export type { Confidence } from './facts/fact-row.ts'

const rows = {
  ...noticeStatements,
  ...attributionFacts,
  ...nameMatchingFacts,
  ...acceptedNameFacts,
  ...relayFacts,
  ...truthTableFacts,
  ...certificateFacts,
  ...timelineFacts,
  ...replyFacts,
  ...cmdletFacts,
}

/** The id of a fact or of a statement of the notice: `2.20`, `M4`, `T7`, `F-4.1`, `S17`. */
export type FactId = keyof typeof rows

/** An id of the fact sheets; facts of the guide (`G6.44`) are not in this register. */
export type SheetFactId = FactId | `G${number}.${number}`

/** One fact, as rules and pages cite it. */
export interface FactEntry extends FactRow {
  readonly id: FactId
}

/** All ids, section by section. */
export const factIds: readonly FactId[] = Object.keys(rows).filter(isFactId)

/** The fact behind an id. */
export function factOf(id: FactId): FactEntry {
  return { id, ...rows[id] }
}

/** Whether a text is the id of a fact, for ids that come from a trace or a page. */
export function isFactId(text: string): text is FactId {
  return Object.hasOwn(rows, text)
}

/** The sources of the facts given, each once, in the order they are first cited. */
export function citationsFor(ids: readonly FactId[]): readonly SourceEntry[] {
  return citedBy(ids).map(sourceOf)
}

/** The keys of the same sources. */
export function citedBy(ids: readonly FactId[]): readonly SourceKey[] {
  return [...new Set(ids.flatMap((id) => rows[id].sources))]
}
