import { ownerPath, type CasePath } from '../model/case-path.ts'
import { answerOf } from './answer-of.ts'
import type { Exploration, Leaf } from './explore.ts'

/**
 * A smallest set of inputs that settles the verdict whatever they turn out to be: every two worlds with
 * different answers must differ in one of them. Ties go to what is easiest to fetch.
 *
 * @returns paths in the case file, most useful first; empty when no input would settle it
 */
export function findMissing({ leaves, isComplete }: Exploration): readonly CasePath[] {
  const paths = [
    ...new Set(leaves.flatMap(({ choices }) => choices.map(({ path }) => ownerPath(path)))),
  ].sort((a, b) => effortOf(a) - effortOf(b))
  const conflicts = conflictsBetween(leaves, paths)
  // Worlds that were left out may disagree where those opened do not.
  if (conflicts.length === 0) return isComplete ? [] : paths
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
  const columns = columnsOf(leaves, paths)
  const byAnswer = new Map<string, (readonly number[])[]>()
  for (const leaf of leaves) {
    const answer = answerOf(leaf.decision.outcome)
    const rows = byAnswer.get(answer)
    if (rows === undefined) byAnswer.set(answer, [chosenByColumn(leaf, columns)])
    else rows.push(chosenByColumn(leaf, columns))
  }
  const groups = [...byAnswer.values()]
  const masks = new Set<number>()
  for (const [index, group] of groups.entries()) {
    for (const other of groups.slice(index + 1).flat()) {
      for (const row of group) masks.add(differenceMask(row, other, columns))
    }
  }
  return minimalMasks([...masks]).map(
    (mask) => new Set(paths.filter((_, bit) => hasBit(mask, bit))),
  )
}

/** One column for each choice; `bit` is that of the input it belongs to. */
interface Column {
  readonly path: CasePath
  readonly bit: number
}

function columnsOf(leaves: readonly Leaf[], paths: readonly CasePath[]): readonly Column[] {
  const choicePaths = new Set(leaves.flatMap(({ choices }) => choices.map(({ path }) => path)))
  return [...choicePaths].map((path) => ({ path, bit: 2 ** paths.indexOf(ownerPath(path)) }))
}

const NOT_ASKED = -1

function chosenByColumn({ choices }: Leaf, columns: readonly Column[]): readonly number[] {
  const chosen = new Map(choices.map((choice) => [choice.path, choice.chosen]))
  return columns.map(({ path }) => chosen.get(path) ?? NOT_ASKED)
}

function differenceMask(
  a: readonly number[],
  b: readonly number[],
  columns: readonly Column[],
): number {
  let mask = 0
  for (const [index, { bit }] of columns.entries()) {
    const left = a[index] ?? NOT_ASKED
    const right = b[index] ?? NOT_ASKED
    const differs = left !== right && left !== NOT_ASKED && right !== NOT_ASKED
    if (differs && Math.floor(mask / bit) % 2 === 0) mask += bit
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
