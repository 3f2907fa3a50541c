import type { Situation } from '../register/situations.ts'
import { SITUATION_SIGNS, type Evidence } from './situation-signs.ts'

/** A situation a reply can mean, and whether the facts of a case speak for it or against it. */
export interface NarrowedSituation {
  readonly situation: Situation
  /** `fits`: the facts show it. `open`: they do not tell. `ruled-out`: they contradict it. */
  readonly state: 'fits' | 'open' | 'ruled-out'
}

/**
 * Holds the situations a reply can mean against what else is known. Several may fit at once, and an
 * open one is never less likely for being open (fact F-4.3).
 *
 * @param evidence a case without assumptions and its trace; see `onlyStated`
 * @returns those that fit first, those ruled out last
 */
export function narrowSituations(
  situations: readonly Situation[],
  evidence: Evidence,
): readonly NarrowedSituation[] {
  const narrowed = situations.map((situation) => ({
    situation,
    state: stateOf(situation, evidence),
  }))
  return ORDER.flatMap((state) => narrowed.filter((one) => one.state === state))
}

const ORDER = ['fits', 'open', 'ruled-out'] as const

function stateOf({ id }: Situation, evidence: Evidence): NarrowedSituation['state'] {
  const answer = SITUATION_SIGNS[id]?.(evidence) ?? null
  if (answer === null) return 'open'
  return answer ? 'fits' : 'ruled-out'
}
