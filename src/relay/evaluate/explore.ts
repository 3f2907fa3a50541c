import type { CasePath } from '../model/case-path.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import { answerOf } from './answer-of.ts'
import { decide, type Decision } from './run-catalogue.ts'
import type { ChoicePoint } from './choices.ts'
import type { Scope } from './scope.ts'
import { openWorld, type World } from './world.ts'

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

/** How far to go. */
export interface Thoroughness {
  /** Stops at the first world with another answer, for when only agreement counts. */
  readonly untilDisagreement: boolean
  /** Worlds to open at most. */
  readonly most: number
}

/**
 * Far more than a sheet with everything left out opens. A case beyond it is undetermined; it is told what
 * tells the worlds opened apart, and the rest when that is filled in.
 */
export const MOST_WORLDS = 4000

/**
 * Opens every world in turn: run, then change the last choice that has another candidate, as an
 * odometer counts. Inputs nobody asks for open no world.
 */
export function explore(
  scope: Scope,
  { untilDisagreement, most }: Thoroughness = { untilDisagreement: false, most: MOST_WORLDS },
): Exploration {
  const assumptionsRead = new Set<CasePath>()
  const readingsUsed = new Set<DisagreementId>()
  const visit = (script: Script): Leaf => {
    const world = openWorld(scope, script)
    const leaf = { decision: decide(world), choices: world.choices }
    world.assumptionsRead.forEach((path) => assumptionsRead.add(path))
    world.readingsUsed.forEach((id) => readingsUsed.add(id))
    return leaf
  }
  const first = visit([])
  const leaves: [Leaf, ...Leaf[]] = [first]
  let script = nextScript(first.choices)
  while (script !== null && leaves.length < most) {
    const leaf = visit(script)
    leaves.push(leaf)
    if (untilDisagreement && !isSameAnswer(leaf, first)) break
    script = nextScript(leaf.choices)
  }
  return {
    leaves,
    isComplete: script === null,
    assumptionsRead: [...assumptionsRead],
    readingsUsed: [...readingsUsed],
  }
}

/**
 * Whether something holds in every world a scope allows. It opens worlds of its own, for what this
 * asks for alone; false where there are more than `most`.
 */
export function holdsInEveryWorld(
  scope: Scope,
  holds: (world: World) => boolean,
  most: number,
): boolean {
  let script: Script | null = []
  for (let opened = 0; script !== null; opened += 1) {
    const world = openWorld(scope, script)
    if (opened === most || !holds(world)) return false
    script = nextScript(world.choices)
  }
  return true
}

function isSameAnswer(a: Leaf, b: Leaf): boolean {
  return answerOf(a.decision.outcome) === answerOf(b.decision.outcome)
}

/** Which candidate to take at each choice, in the order they come. */
type Script = readonly number[]

function nextScript(choices: readonly ChoicePoint[]): Script | null {
  const last = choices.findLastIndex(({ chosen, options }) => chosen + 1 < options)
  if (last === -1) return null
  return choices
    .slice(0, last + 1)
    .map(({ chosen }, index) => (index === last ? chosen + 1 : chosen))
}
