import { answerOf } from './answer-of.ts'
import type { ChoicePoint } from './choices.ts'
import type { Exploration, Leaf } from './explore.ts'

/** Some worlds with one answer: those in which a few choices came out this way, whatever the others are. */
export interface AnswerRow {
  readonly answer: string
  readonly choices: readonly ChoicePoint[]
}

/** The worlds as few rows: a choice is left out where every way to go on from it comes to the same. */
export function answerRows({ leaves }: Exploration): readonly AnswerRow[] {
  return branchFrom(leaves, 0).rows
}

/** Rows, with a text that is the same for the same rows. */
interface Branch {
  readonly rows: readonly AnswerRow[]
  readonly text: string
}

/** The rows of worlds that agree up to a depth, without the choices before it. */
function branchFrom(leaves: Exploration['leaves'], depth: number): Branch {
  const ways = waysOn(leaves, depth)
  if (ways.length === 0) {
    const answer = answerOf(leaves[0].decision.outcome)
    return { rows: [{ answer, choices: [] }], text: answer }
  }
  return join(
    ways.map(({ choice, leaves: taken }) => ({ choice, branch: branchFrom(taken, depth + 1) })),
  )
}

/** Worlds that chose the same. */
interface Way {
  readonly choice: ChoicePoint
  readonly leaves: [Leaf, ...Leaf[]]
}

/** The choices made at a depth; none when the worlds have come to their end. */
function waysOn(leaves: readonly Leaf[], depth: number): readonly Way[] {
  const ways = new Map<number, Way>()
  for (const leaf of leaves) {
    for (const choice of leaf.choices.slice(depth, depth + 1)) {
      const way = ways.get(choice.chosen)
      if (way === undefined) ways.set(choice.chosen, { choice, leaves: [leaf] })
      else way.leaves.push(leaf)
    }
  }
  return [...ways.values()]
}

interface ChosenBranch {
  readonly choice: ChoicePoint
  readonly branch: Branch
}

/** Branches as one: any of them where all are the same. A way that was forced tells something too. */
function join(branches: readonly ChosenBranch[]): Branch {
  const distinct = new Map(branches.map(({ branch }) => [branch.text, branch]))
  const [only, ...others] = branches.length > 1 ? distinct.values() : []
  if (only !== undefined && others.length === 0) return only
  const texts = branches.map(
    ({ choice, branch }) => `${choice.name}=${choice.value} ${branch.text}`,
  )
  return {
    rows: branches.flatMap(({ choice, branch }) =>
      branch.rows.map(({ answer, choices }) => ({ answer, choices: [choice, ...choices] })),
    ),
    text: `(${texts.join(' ')})`,
  }
}
