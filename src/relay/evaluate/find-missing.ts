import { ownerPath, type CasePath } from '../model/case-path.ts'
import { answerOf } from './answer-of.ts'
import type { Exploration, Leaf } from './explore.ts'

/**
 * A smallest set of inputs that settles the verdict whatever they turn out to be: every two worlds with
 * different answers must differ in one of them. Ties go to what is easiest to fetch.
 *
 * @returns paths in the case file, most useful first; empty when no input would settle it
 */
export function findMissing({ leaves }: Exploration): readonly CasePath[] {
  const paths = [...new Set(leaves.flatMap(({ choices }) => choices.map(({ path }) => ownerPath(path))))].sort(
    (a, b) => effortOf(a) - effortOf(b),
  )
  const conflicts = conflictsBetween(leaves, paths)
  if (conflicts.length === 0) return []
  const settles = (chosen: readonly CasePath[]): boolean =>
    conflicts.every((conflict) => chosen.some((path) => conflict.has(path)))
  for (let size = 1; size <= MOST_COMBINED; size++) {
    const found = combinations(paths, size).find(settles)
    if (found !== undefined) return found
  }
  return dropIdle(paths, settles)
}

/** Up to this many inputs the smallest set is searched for; beyond, idle ones are dropped from all. */
const MOST_COMBINED = 4

/** Drops inputs, the hardest to fetch first, as long as the others still settle the verdict. */
function dropIdle(
  paths: readonly CasePath[],
  settles: (chosen: readonly CasePath[]) => boolean,
): readonly CasePath[] {
  return paths.toReversed().reduce((kept, path) => {
    const others = kept.filter((other) => other !== path)
    return settles(others) ? others : kept
  }, paths)
}

/** For every two worlds with different answers, the inputs in which they differ; supersets dropped. */
function conflictsBetween(
  leaves: readonly Leaf[],
  paths: readonly CasePath[],
): readonly ReadonlySet<CasePath>[] {
  const masks = new Set<number>()
  const rows = leaves.map((leaf) => ({
    answer: answerOf(leaf.decision.outcome),
    chosen: new Map(leaf.choices.map(({ path, chosen }) => [path, chosen])),
  }))
  rows.forEach((a, index) => {
    for (const b of rows.slice(index + 1)) {
      if (a.answer !== b.answer) masks.add(differenceMask(a.chosen, b.chosen, paths))
    }
  })
  return minimalMasks([...masks]).map(
    (mask) => new Set(paths.filter((_, bit) => hasBit(mask, bit))),
  )
}

function differenceMask(
  a: ReadonlyMap<CasePath, number>,
  b: ReadonlyMap<CasePath, number>,
  paths: readonly CasePath[],
): number {
  let mask = 0
  for (const [path, chosen] of a) {
    const other = b.get(path)
    if (other === undefined || other === chosen) continue
    const bit = 2 ** paths.indexOf(ownerPath(path))
    if (Math.floor(mask / bit) % 2 === 0) mask += bit
  }
  return mask
}

function minimalMasks(masks: readonly number[]): readonly number[] {
  return masks.filter((mask) => !masks.some((other) => other !== mask && isSubset(other, mask)))
}

function isSubset(small: number, large: number): boolean {
  for (let bit = 0; 2 ** bit <= small; bit++) {
    if (hasBit(small, bit) && !hasBit(large, bit)) return false
  }
  return true
}

function hasBit(mask: number, bit: number): boolean {
  return Math.floor(mask / 2 ** bit) % 2 === 1
}

/** The fewest steps first: what stands in the bounce, then one cmdlet, then a capture on the server. */
const EFFORT: readonly RegExp[] = [
  /^submission\.(?:mailFrom|rcptTo|headerFrom)/,
  /\.inboundConnectors/,
  /\.acceptedDomains/,
  /\.rejectDirectSend$/,
  /^submission\.certificate/,
  /^submission\.connectingIp$/,
  /^submission\.tls$/,
]

function effortOf(path: CasePath): number {
  const rank = EFFORT.findIndex((pattern) => pattern.test(path))
  return rank === -1 ? EFFORT.length : rank
}

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
