import type { TraceStep } from '../model/trace.ts'
import { agreedVerdict } from './agreement.ts'
import type { Exploration, Leaf } from './explore.ts'
import { runAll, runUnfilled, type RuleRun } from './run-catalogue.ts'
import { mergeSteps, traceStep } from './trace-step.ts'
import { openWorld, type Scope } from './world.ts'

/** Comparing more worlds than this tells a reader of an open verdict nothing that “unknown” would not. */
const MOST_COMPARED = 60

/**
 * The trace of an exploration: what every rule came to, where all worlds agree; `unknown` elsewhere.
 */
export function traceOf(scope: Scope, exploration: Exploration): readonly TraceStep[] {
  const { leaves } = exploration
  if (leaves.length > MOST_COMPARED && agreedVerdict(exploration) === 'undetermined') {
    return runUnfilled(openWorld(scope, [])).map((run) => traceStep(run, []))
  }
  const [first, ...rest] = leaves
  const others = rest.map((leaf) => traceWorld(scope, leaf))
  return traceWorld(scope, first).map(({ run, step }, index) => {
    const elsewhere = others.flatMap((trace) => trace.slice(index, index + 1))
    return mergeSteps([step, ...elsewhere.map((other) => other.step)], run.rule)
  })
}

interface TracedRun {
  readonly run: RuleRun
  readonly step: TraceStep
}

/** The world of a leaf once more, this time with every rule. */
function traceWorld(scope: Scope, { choices }: Leaf): readonly TracedRun[] {
  const world = openWorld(
    scope,
    choices.map(({ chosen }) => chosen),
  )
  const unknownPaths = choices.map(({ path }) => path)
  return runAll(world).map((run) => ({ run, step: traceStep(run, unknownPaths) }))
}
