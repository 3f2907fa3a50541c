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
  for (let size = 1; size < order.length; size++) {
    const [first] = settlingSets(conflicts, [], size)
      .map((set) => order.map((path) => (set.includes(path) ? 'a' : 'b')).join(''))
      .toSorted()
    if (first !== undefined) return order.filter((_, rank) => first.charAt(rank) === 'a')
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
