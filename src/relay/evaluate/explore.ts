import type { CasePath } from '../model/case-path.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import { answerOf } from './answer-of.ts'
import { decide, type Decision } from './run-catalogue.ts'
import { openWorld, type ChoicePoint, type Scope } from './world.ts'

/** One world that was opened, and what became of the message in it. */
export interface Leaf {
  readonly decision: Decision
  readonly choices: readonly ChoicePoint[]
}

/** All worlds a scope allows. */
export interface Exploration {
  readonly leaves: readonly [Leaf, ...Leaf[]]
  /** False when there were too many worlds to open them all. */
  readonly isComplete: boolean
  readonly assumptionsRead: readonly CasePath[]
  readonly readingsUsed: readonly DisagreementId[]
}

/** `until-disagreement` stops at the first world with another answer, for when only agreement counts. */
export type Thoroughness = 'all' | 'until-disagreement'

/** A case that leaves more open than this is undetermined anyway; it is told what to fill in first. */
const MOST_WORLDS = 400

/**
 * Opens every world in turn: run, then change the last choice that has another candidate, as an
 * odometer counts. Inputs nobody asks for open no world.
 */
export function explore(scope: Scope, thoroughness: Thoroughness): Exploration {
  const assumptionsRead = new Set<CasePath>()
  const readingsUsed = new Set<DisagreementId>()
  const visit = (script: readonly number[]): Leaf => {
    const world = openWorld(scope, script)
    const leaf = { decision: decide(world), choices: world.choices }
    world.assumptionsRead.forEach((path) => assumptionsRead.add(path))
    world.readingsUsed.forEach((id) => readingsUsed.add(id))
    return leaf
  }
  const first = visit([])
  const leaves: [Leaf, ...Leaf[]] = [first]
  let script = nextScript(first.choices)
  while (script !== null && leaves.length < MOST_WORLDS) {
    const leaf = visit(script)
    leaves.push(leaf)
    if (thoroughness === 'until-disagreement' && !isSameAnswer(leaf, first)) break
    script = nextScript(leaf.choices)
  }
  return {
    leaves,
    isComplete: script === null,
    assumptionsRead: [...assumptionsRead],
    readingsUsed: [...readingsUsed],
  }
}

function isSameAnswer(a: Leaf, b: Leaf): boolean {
  return answerOf(a.decision.outcome) === answerOf(b.decision.outcome)
}

function nextScript(choices: readonly ChoicePoint[]): readonly number[] | null {
  const last = choices.findLastIndex(({ chosen, options }) => chosen + 1 < options)
  if (last === -1) return null
  return choices
    .slice(0, last + 1)
    .map(({ chosen }, index) => (index === last ? chosen + 1 : chosen))
}
