import type { Choices, SheetContents, Slot, SlotOutcome } from '../sheet-log.ts'

/** What laying one value on the sheet comes to. */
export interface Laid {
  readonly contents: SheetContents
  readonly outcomes: readonly SlotOutcome[]
}

/** A place of the sheet that holds one value. */
export interface ScalarSlot<T> {
  readonly slot: Slot
  /** Undefined: nothing is stated there. */
  readonly get: (contents: SheetContents) => T | undefined
  readonly set: (contents: SheetContents, value: T) => SheetContents
  /** In a few words, for a reader who has to choose. */
  readonly show: (value: T) => string
  readonly isSame: (one: T, other: T) => boolean
}

/** Lays a value where nothing stands; where something else does, the reader’s choice decides. */
export function laySlot<T>(
  slot: ScalarSlot<T>,
  value: T,
  contents: SheetContents,
  choices: Choices,
): Laid {
  const name = slot.slot
  const current = slot.get(contents)
  if (current === undefined) {
    return { contents: slot.set(contents, value), outcomes: [{ slot: name, kind: 'filled' }] }
  }
  if (slot.isSame(current, value)) return { contents, outcomes: [{ slot: name, kind: 'same' }] }
  const chosen = choices[name] === 'replace' ? 'replace' : 'keep'
  return {
    contents: chosen === 'replace' ? slot.set(contents, value) : contents,
    outcomes: [
      {
        slot: name,
        kind: 'conflict',
        current: slot.show(current),
        offered: slot.show(value),
        chosen,
      },
    ],
  }
}

/** One after the other. */
export function layAll(
  contents: SheetContents,
  lays: readonly ((contents: SheetContents) => Laid)[],
): Laid {
  return lays.reduce<Laid>(
    (laid, lay) => {
      const next = lay(laid.contents)
      return { contents: next.contents, outcomes: [...laid.outcomes, ...next.outcomes] }
    },
    { contents, outcomes: [] },
  )
}
