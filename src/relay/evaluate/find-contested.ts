import type { OtherReading } from '../model/trace.ts'
import type { Verdict } from '../model/verdict.ts'
import { disagreementOf, type DisagreementId } from '../register/disagreements.ts'
import { agreedReply } from './agreed-reply.ts'
import { agreedVerdict } from './agreement.ts'
import { explore, MOST_WORLDS, type Exploration } from './explore.ts'
import { reading, readingIn, type Scope } from './scope.ts'

const TRIAL = { untilDisagreement: true, most: MOST_WORLDS }

/** A disagreement the verdict hangs on, and one way to read it that gives another verdict. */
export interface ContestedReading extends OtherReading {
  readonly disagreement: DisagreementId
}

/**
 * What the verdict hangs on: each disagreement the rules consulted is read the other ways, and a reading
 * counts when the verdict changes.
 *
 * @returns in the order of the register
 */
export function findContested(
  scope: Scope,
  base: Exploration,
  verdict: Verdict,
): readonly ContestedReading[] {
  return base.readingsUsed
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap((id) => otherReadings(scope, id))
    .filter((other) => other.verdict !== verdict)
}

function otherReadings(scope: Scope, disagreement: DisagreementId): readonly ContestedReading[] {
  const current = readingIn(scope, disagreement)
  return disagreementOf(disagreement)
    .readings.filter((other) => other.id !== current)
    .map((other) => {
      const exploration = explore(reading(scope, disagreement, other.id), TRIAL)
      const verdict = agreedVerdict(exploration)
      const agreeing = verdict === 'undetermined' ? [] : exploration.leaves
      return { disagreement, reading: other.id, verdict, reply: agreedReply(agreeing) }
    })
}
