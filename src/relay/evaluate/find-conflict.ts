import type { CasePath } from '../model/case-path.ts'
import type { AnswerRow } from './answer-rows.ts'
import type { ChoicePoint } from './choices.ts'

/** Sets of inputs: knowing all inputs of any one of them tells two worlds with different answers apart. */
export type Conflict = readonly (readonly CasePath[])[]

/** A row, and what of its choices is still to be looked at. */
interface View {
  readonly row: AnswerRow
  readonly seen: readonly ChoicePoint[]
}

/**
 * Two rows with different answers that may be the same case as far as the inputs given tell.
 *
 * @returns what would tell the two apart; null when there are none, so that these inputs settle the verdict
 */
export function findConflict(
  rows: readonly AnswerRow[],
  inputs: readonly CasePath[],
): Conflict | null {
  const known = new Set(inputs)
  const isSeen = (choice: ChoicePoint): boolean => choice.inputs.every((path) => known.has(path))
  return searchConflict(rows.map((row) => ({ row, seen: row.choices.filter(isSeen) })))
}

/** Splits rows by one choice after the other, until what is left has one answer or nothing to split by. */
function searchConflict(views: readonly View[]): Conflict | null {
  const pair = differingPair(views)
  if (pair === null) return null
  const choice = views.find(({ seen }) => seen.length > 0)?.seen[0]
  if (choice === undefined) return conflictBetween(...pair)
  for (const group of splitBy(views, choice.name)) {
    const conflict = searchConflict(group)
    if (conflict !== null) return conflict
  }
  return null
}

/** The rows for each value of a choice; one that was not asked for it belongs to them all. */
function splitBy(views: readonly View[], name: string): readonly (readonly View[])[] {
  const groups = new Map<string, View[]>()
  const unasked: View[] = []
  for (const { row, seen } of views) {
    const choice = seen.find((one) => one.name === name)
    if (choice === undefined) unasked.push({ row, seen })
    else {
      const group = groups.get(choice.value) ?? []
      group.push({ row, seen: seen.filter((one) => one !== choice) })
      groups.set(choice.value, group)
    }
  }
  return [...groups.values()].map((group) => [...group, ...unasked])
}

function differingPair(views: readonly View[]): readonly [AnswerRow, AnswerRow] | null {
  const [first] = views
  const other = views.find(({ row }) => row.answer !== first?.row.answer)
  return first === undefined || other === undefined ? null : [first.row, other.row]
}

function conflictBetween(row: AnswerRow, other: AnswerRow): Conflict {
  const values = new Map(other.choices.map(({ name, value }) => [name, value]))
  const differing = row.choices.filter(({ name, value }) => (values.get(name) ?? value) !== value)
  return [...new Map(differing.map(({ inputs }) => [inputs.join(), inputs])).values()]
}
