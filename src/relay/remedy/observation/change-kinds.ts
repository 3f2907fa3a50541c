import type { KindRow } from './kinds/kind-row.ts'
import { SELDOM_KINDS } from './kinds/seldom-kinds.ts'
import { SETTING_KINDS } from './kinds/setting-kinds.ts'
import { UNSEEN_KINDS } from './kinds/unseen-kinds.ts'

/**
 * Every kind of change, the most plausible first. The order is an opinion with reasons, not a
 * probability, and no change rests on its place here: each is evaluated.
 */
export const CHANGE_KINDS = { ...UNSEEN_KINDS, ...SETTING_KINDS, ...SELDOM_KINDS }

/** The id of a kind of change. */
export type ChangeKind = keyof typeof CHANGE_KINDS

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.keys(CHANGE_KINDS).map((kind, rank) => [kind, rank]),
)

/** Sorts by plausibility: the place of a kind in the list. */
export function byPlausibility(
  one: { readonly kind: ChangeKind },
  other: { readonly kind: ChangeKind },
): number {
  return Number(RANKS.get(one.kind)) - Number(RANKS.get(other.kind))
}

/** What is said about a kind. */
export function kindOf(kind: ChangeKind): KindRow {
  return CHANGE_KINDS[kind]
}
