import type { SourceKey } from '../sources.ts'

/** How well a fact is backed: the strongest backing of what the summary claims. */
export type Confidence = 'documented' | 'product-team' | 'observed' | 'inferred'

/** A fact before its id is added. */
export interface FactRow {
  readonly confidence: Confidence
  /** One short sentence of our own. */
  readonly summary: string
  /** May be empty only for what is inferred. */
  readonly sources: readonly SourceKey[]
}

type AtLeastOne = readonly [SourceKey, ...SourceKey[]]

/** Microsoft documentation or Message Center says so. */
export function documented(summary: string, ...sources: AtLeastOne): FactRow {
  return { confidence: 'documented', summary, sources }
}

/** The Exchange product or support team says so. */
export function byTeam(summary: string, ...sources: AtLeastOne): FactRow {
  return { confidence: 'product-team', summary, sources }
}

/** Seen in the field. */
export function observed(summary: string, ...sources: AtLeastOne): FactRow {
  return { confidence: 'observed', summary, sources }
}

/** Our inference, from the sources named if any. */
export function inferred(summary: string, ...sources: readonly SourceKey[]): FactRow {
  return { confidence: 'inferred', summary, sources }
}
