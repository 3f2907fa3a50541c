import type { CasePath } from '../model/case-path.ts'
import { agreedVerdict } from './agreement.ts'
import { answerOf } from './answer-of.ts'
import { explore, type Exploration } from './explore.ts'
import { freeing, type Scope } from './scope.ts'

/** An assumption whose trial opens more worlds is kept: to say too much of what a verdict rests on is safe. */
const TRIAL = { untilDisagreement: true, most: 300 }

/**
 * The assumed inputs a settled verdict rests on: one after the other is set free, and those that may
 * be anything without changing the answer are dropped. What stays is enough, and nothing in it is idle.
 *
 * @returns paths in the order the rules asked for them
 */
export function findAssumptions(scope: Scope, base: Exploration): readonly CasePath[] {
  const answer = answerOf(base.leaves[0].decision.outcome)
  const freed = new Set(scope.freed)
  // From the back: what was asked first is what people would name first, so it is kept longest.
  const needed = [...base.assumptionsRead].reverse().filter((path) => {
    freed.add(path)
    const trial = explore(freeing(scope, freed), TRIAL)
    const isIdle =
      agreedVerdict(trial) !== 'undetermined' &&
      answerOf(trial.leaves[0].decision.outcome) === answer
    if (!isIdle) freed.delete(path)
    return !isIdle
  })
  return needed.reverse()
}
