import type { Verdict } from '../model/verdict.ts'
import { disagreementOf, type DisagreementId } from '../register/disagreements.ts'
import { agreedVerdict } from './agreement.ts'
import { explore, type Exploration } from './explore.ts'
import { readingIn, type Scope } from './world.ts'

/**
 * The disagreements on which the verdict hangs: each one the rules consulted is read the other ways,
 * and counts when the verdict changes.
 */
export function findContested(
  scope: Scope,
  base: Exploration,
  verdict: Verdict,
): readonly DisagreementId[] {
  return base.readingsUsed
    .filter((id) => otherVerdicts(scope, id).some((other) => other !== verdict))
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

function otherVerdicts(scope: Scope, id: DisagreementId): readonly Verdict[] {
  const current = readingIn(scope, id)
  return disagreementOf(id)
    .readings.filter((reading) => reading.id !== current)
    .map((reading) =>
      agreedVerdict(
        explore(
          { ...scope, readings: { ...scope.readings, [id]: reading.id } },
          'until-disagreement',
        ),
      ),
    )
}
