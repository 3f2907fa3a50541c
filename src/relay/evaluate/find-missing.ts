import type { CasePath } from '../model/case-path.ts'
import { answerRows } from './answer-rows.ts'
import { byEffort } from './effort.ts'
import type { Exploration } from './explore.ts'
import { findConflict, type Conflict } from './find-conflict.ts'
import { smallestSettling } from './smallest-settling.ts'

/**
 * A smallest set of inputs that settles the verdict whatever they turn out to be: no two worlds that
 * agree on all of them have different answers. Ties go to what is easiest to fetch.
 *
 * @returns paths in the case file, most useful first; empty when no input would settle it
 */
export function findMissing(exploration: Exploration): readonly CasePath[] {
  const { leaves, isComplete } = exploration
  const rows = answerRows(exploration)
  const inputs = byEffort([
    ...new Set(leaves.flatMap(({ choices }) => choices.flatMap((choice) => choice.inputs))),
  ])
  const conflicts: Conflict[] = []
  let chosen: readonly CasePath[] = []
  let conflict = findConflict(rows, chosen)
  while (conflict !== null) {
    conflicts.push(conflict)
    chosen = smallestSettling(conflicts, inputs)
    conflict = findConflict(rows, chosen)
  }
  // Worlds that were left out may disagree where those opened do not.
  return isComplete || chosen.length > 0 ? chosen : inputs
}
