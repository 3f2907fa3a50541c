import type { CasePath } from '../model/case-path.ts'
import type { Conflict } from './find-conflict.ts'

type Inputs = readonly CasePath[]

/**
 * The fewest inputs that tell every two worlds in conflict apart; of several such sets the one that
 * comes first.
 *
 * @param order - all inputs there are, those to prefer first
 */
export function smallestSettling(conflicts: readonly Conflict[], order: Inputs): Inputs {
  const rankOf = new Map(order.map((path, rank) => [path, rank]))
  for (let size = 1; size < order.length; size++) {
    const sets = settlingSets(conflicts, [], size).map((set) =>
      set.map((path) => rankOf.get(path) ?? 0).toSorted((a, b) => a - b),
    )
    const [first] = sets.toSorted(compareRanks)
    if (first !== undefined) return order.filter((_, rank) => first.includes(rank))
  }
  return order
}

/** Every way to extend `chosen` by at most `room` inputs so that no conflict is left, each needed for one. */
function settlingSets(
  conflicts: readonly Conflict[],
  chosen: Inputs,
  room: number,
): readonly Inputs[] {
  const isKnown = (path: CasePath): boolean => chosen.includes(path)
  const open = conflicts.find((conflict) => !conflict.some((inputs) => inputs.every(isKnown)))
  if (open === undefined) return [chosen]
  return open.flatMap((inputs) => {
    const added = inputs.filter((path) => !isKnown(path))
    return added.length > room
      ? []
      : settlingSets(conflicts, [...chosen, ...added], room - added.length)
  })
}

/** By the first rank in which they differ; both are sorted and of one length. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
