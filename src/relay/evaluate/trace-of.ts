import type { TraceStep } from '../model/trace.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import { CATALOGUE } from '../rules/catalogue.ts'
import { isDeciding, type Rule } from '../rules/define-rule.ts'
import { agreedVerdict } from './agreement.ts'
import { holdsInEveryWorld, type Exploration, type Leaf } from './explore.ts'
import { isMetAlone, runAll, runUnfilled } from './run-catalogue.ts'
import type { Scope } from './scope.ts'
import { stepEntry, type StepEntry } from './step-entry.ts'
import { traceStep } from './trace-step.ts'
import { openWorld } from './world.ts'

/** Comparing more worlds than this tells a reader of an open verdict nothing that “unknown” would not. */
const MOST_COMPARED = 60

/** Rules that decide ask for few inputs each; one that needs more worlds than this stays unknown. */
const MOST_ASKED_ALONE = 500

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
  return CATALOGUE.map((rule, index) => {
    const entries = worlds.flatMap((world) => world.slice(index, index + 1))
    return traceStep(rule, answered(scope, rule, entries), contested)
  })
}

/**
 * A rule met wherever it was asked may be left without an answer in worlds that an earlier rule decided.
 * When by itself it is met in every world, the worlds without an answer are left out.
 */
function answered(scope: Scope, rule: Rule, entries: readonly StepEntry[]): readonly StepEntry[] {
  const met = entries.filter(({ status }) => status === 'met')
  const isHalfAsked =
    met.length > 0 &&
    met.length < entries.length &&
    entries.every(({ status }) => status === 'met' || status === 'unknown')
  if (!isDeciding(rule) || !isHalfAsked) return entries
  const isMet = holdsInEveryWorld(scope, (world) => isMetAlone(rule, world), MOST_ASKED_ALONE)
  return isMet ? met : entries
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
