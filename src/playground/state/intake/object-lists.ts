import type { PrintedObject } from '../../../relay/intake/index.ts'

/** Objects of one kind that stand on the sheet and objects pasted beside them, by their names. */
export interface MergedLists {
  /** All of them; where two disagree, the one pasted last. */
  readonly union: readonly PrintedObject[]
  /** Names of objects that the two describe differently. */
  readonly differing: readonly string[]
  /** The paste brings nothing that was not there. */
  readonly isSame: boolean
  /** Everything that was there is in the paste too. */
  readonly isCovered: boolean
}

/**
 * Puts two lists together.
 *
 * @param nameOf - what an object is recognised by
 */
export function mergeLists(
  current: readonly PrintedObject[],
  offered: readonly PrintedObject[],
  nameOf: (object: PrintedObject) => string,
): MergedLists {
  const keyOf = (object: PrintedObject): string => nameOf(object).toLowerCase()
  // A damaged list may hold a name twice: each is looked for before any are put together.
  const isSame = offered.every((object) =>
    current.some((one) => keyOf(one) === keyOf(object) && saysAll(one, object)),
  )
  const merged = new Map(current.map((object) => [keyOf(object), object]))
  const differing: string[] = []
  for (const object of offered) {
    const before = merged.get(keyOf(object))
    if (before !== undefined && differs(before, object)) differing.push(nameOf(object))
    merged.set(keyOf(object), { ...before, ...object })
  }
  const names = new Set(offered.map(keyOf))
  const isCovered = current.every((object) => {
    const other = offered.find((one) => keyOf(one) === keyOf(object))
    return names.has(keyOf(object)) && other !== undefined && !addsTo(other, object)
  })
  return { union: [...merged.values()], differing, isSame, isCovered }
}

/** Whether `one` states everything that `other` does, and the same. */
function saysAll(one: PrintedObject, other: PrintedObject): boolean {
  return !addsTo(one, other) && !differs(one, other)
}

/** Whether both state a property and disagree about it. */
function differs(one: PrintedObject, other: PrintedObject): boolean {
  return Object.entries(other).some(
    ([name, value]) => name in one && valueKey(one[name]) !== valueKey(value),
  )
}

/** Whether `other` states a property that `one` does not. */
function addsTo(one: PrintedObject, other: PrintedObject): boolean {
  return Object.keys(other).some((name) => !(name in one))
}

/** Letter case and the order of a list say nothing. */
function valueKey(value: PrintedObject[string] | undefined): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value.map(lower).sort())
  return JSON.stringify(typeof value === 'string' ? lower(value) : (value ?? null))
}

function lower(text: string): string {
  return text.toLowerCase()
}
