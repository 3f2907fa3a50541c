import type { TraceStep } from '../model/trace.ts'
import type { Attribution, Verdict } from '../model/verdict.ts'
import { CATALOGUE } from '../rules/catalogue.ts'
import { isDeciding, type DecidingRule, type Outcome } from '../rules/define-rule.ts'
import { answerOf } from './answer-of.ts'
import type { Exploration, Leaf } from './explore.ts'
import { decide } from './run-catalogue.ts'
import type { Scope } from './scope.ts'
import { openWorld } from './world.ts'

/** The rule to name for a verdict, and what it attributes. */
export interface AgreedDecision {
  readonly rule: DecidingRule
  /** Null when the message is attributed to nobody, or not to the same in every world. */
  readonly attribution: Attribution | null
}

/**
 * The rule that decided. Where worlds take different ways to one verdict, a rule that is met in all of
 * them and would lead to that verdict by itself; where they do not agree, the first that is open.
 */
export function findDecision(
  scope: Scope,
  { leaves }: Exploration,
  verdict: Verdict,
  trace: readonly TraceStep[],
): AgreedDecision {
  const decided = new Set(leaves.map(({ decision }) => decision.rule))
  const [first] = leaves
  const inOrder = (status: string) =>
    CATALOGUE.filter(isDeciding).filter(({ id }) =>
      trace.some((step) => step.rule === id && step.status === status),
    )
  if (verdict === 'undetermined') {
    const open = inOrder('unknown').find((rule) => decided.has(rule))
    return { rule: open ?? first.decision.rule, attribution: null }
  }
  const answer = answerOf(first.decision.outcome)
  const met = inOrder('met')
  const agreeing = [...met.filter((rule) => decided.has(rule)), ...met].find((rule) =>
    leaves.every((leaf) => isAnsweredBy(scope, leaf, rule, answer)),
  )
  const rule = agreeing ?? first.decision.rule
  return {
    rule,
    attribution: agreedAttribution(leaves.map((leaf) => outcomeBy(scope, leaf, rule))),
  }
}

function isAnsweredBy(scope: Scope, leaf: Leaf, rule: DecidingRule, answer: string): boolean {
  return answerOf(outcomeBy(scope, leaf, rule)) === answer
}

/** What a rule leads to in a world, whether or not an earlier one decided there. */
function outcomeBy(scope: Scope, { decision, choices }: Leaf, rule: DecidingRule): Outcome {
  if (decision.rule === rule) return decision.outcome
  const world = openWorld(
    scope,
    choices.map(({ chosen }) => chosen),
  )
  decide(world)
  world.settle()
  return rule.decide(world.question)
}

function agreedAttribution(outcomes: readonly Outcome[]): Attribution | null {
  const [first = null, ...rest] = outcomes.map(({ attribution }) => attribution)
  if (first === null) return null
  if (rest.some((other) => other?.tenant !== first.tenant || other.by !== first.by)) return null
  const isOneConnector = rest.every((other) => other?.connector === first.connector)
  return isOneConnector ? first : { ...first, connector: null }
}
