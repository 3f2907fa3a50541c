import type { TraceStep } from '../model/trace.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import { CATALOGUE } from '../rules/catalogue.ts'
import { agreedVerdict } from './agreement.ts'
import type { Exploration, Leaf } from './explore.ts'
import { runAll, runUnfilled } from './run-catalogue.ts'
import type { Scope } from './scope.ts'
import { stepEntry, type StepEntry } from './step-entry.ts'
import { traceStep } from './trace-step.ts'
import { openWorld } from './world.ts'

/** Comparing more worlds than this tells a reader of an open verdict nothing that “unknown” would not. */
const MOST_COMPARED = 60

/**
 * The trace of an exploration: what every rule came to, where all worlds agree; `unknown` elsewhere.
 *
 * @param contested - the disagreements the verdict hangs on
 */
export function traceOf(
  scope: Scope,
  exploration: Exploration,
  contested: readonly DisagreementId[],
): readonly TraceStep[] {
  const { leaves } = exploration
  const isLeftOpen = leaves.length > MOST_COMPARED && agreedVerdict(exploration) === 'undetermined'
  const worlds = isLeftOpen
    ? [runUnfilled(openWorld(scope, [])).map((run) => stepEntry(run, []))]
    : leaves.map((leaf) => worldEntries(scope, leaf))
  return CATALOGUE.map((rule, index) =>
    traceStep(
      rule,
      worlds.flatMap((entries) => entries.slice(index, index + 1)),
      contested,
    ),
  )
}

/** The world of a leaf once more, this time with every rule. */
function worldEntries(scope: Scope, { choices }: Leaf): readonly StepEntry[] {
  const world = openWorld(
    scope,
    choices.map(({ chosen }) => chosen),
  )
  const unknownPaths = choices.flatMap(({ inputs }) => inputs)
  return runAll(world).map((run) => stepEntry(run, unknownPaths))
}
