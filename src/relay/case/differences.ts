import type { PathKey } from './case-positions.ts'

/** What a value holds at one place, and another does not. */
export interface Difference {
  readonly path: readonly PathKey[]
  /** Undefined: nothing stands there any more. */
  readonly value: unknown
}

/**
 * What has to be changed in `before` to make it `after`, as deep inside as may be. Of a list that has
 * become shorter or longer the entries before and behind the change are left alone; changes are in the
 * order in which they can be made.
 */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly PathKey[] = [],
): readonly Difference[] {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, path)
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => differences(before[name], after[name], [...path, name]))
  }
  return [{ path, value: after }]
}

function inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly PathKey[],
): readonly Difference[] {
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && isSame(before[first], after[first])) first += 1
  const surplus = before.length - after.length
  const changed = after
    .slice(first, shorter)
    .flatMap((item, at) => differences(before[first + at], item, [...path, first + at]))
  if (surplus === 0) return changed
  const isTakenOut =
    surplus > 0 &&
    before.slice(first + surplus).every((item, at) => isSame(item, after[first + at]))
  if (isTakenOut) return takenOut(path, first, surplus)
  const added = after.slice(shorter).map((value, at) => ({ path: [...path, shorter + at], value }))
  return [...changed, ...takenOut(path, after.length, surplus), ...added]
}

/** The last one first, so that those before it keep their places. */
function takenOut(path: readonly PathKey[], first: number, count: number): readonly Difference[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    path: [...path, first + count - 1 - index],
    value: undefined,
  }))
}

function isSame(one: unknown, other: unknown): boolean {
  return differences(one, other).length === 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
