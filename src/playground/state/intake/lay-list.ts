import { mergeLists } from './object-lists.ts'
import type { Laid } from './scalar-slot.ts'
import type { PrintedObject } from '../../../relay/intake/index.ts'
import type { Choices, SheetContents, SlotOutcome } from '../sheet-log.ts'

/** A list of objects on the sheet, held as text. */
export interface ListSlot {
  readonly slot: 'inboundConnectors' | 'acceptedDomains'
  /** The objects that stand there; undefined when nothing is stated. */
  readonly get: (contents: SheetContents) => readonly PrintedObject[] | undefined
  readonly set: (contents: SheetContents, text: string) => SheetContents
  readonly print: (objects: readonly PrintedObject[]) => string
  readonly nameOf: (object: PrintedObject) => string
}

/** A pasted list: its text and the objects in it. */
export interface PastedList {
  readonly text: string
  readonly objects: readonly PrintedObject[]
}

/**
 * Lays a list beside what stands there: other objects are added, the same ones change nothing, and
 * where two describe one object differently, the reader’s choice decides.
 */
export function layList(
  slot: ListSlot,
  pasted: PastedList,
  contents: SheetContents,
  choices: Choices,
): Laid {
  const current = slot.get(contents)
  if (current === undefined) return laid(slot.set(contents, pasted.text), slot, 'filled')
  const merged = mergeLists(current, pasted.objects, slot.nameOf)
  if (merged.isSame) return laid(contents, slot, 'same')
  const text = merged.isCovered ? pasted.text : slot.print(merged.union)
  const added = slot.set(contents, text)
  if (merged.differing.length === 0) return laid(added, slot, 'added')
  const chosen = choices[slot.slot] === 'replace' ? 'replace' : 'keep'
  const conflict: SlotOutcome = {
    slot: slot.slot,
    kind: 'conflict',
    current: describeAll(current, merged.differing, slot),
    offered: describeAll(pasted.objects, merged.differing, slot),
    chosen,
  }
  return { contents: chosen === 'replace' ? added : contents, outcomes: [conflict] }
}

function laid(
  contents: SheetContents,
  { slot }: ListSlot,
  kind: 'filled' | 'added' | 'same',
): Laid {
  return { contents, outcomes: [{ slot, kind }] }
}

/** The objects in question, printed. */
function describeAll(
  objects: readonly PrintedObject[],
  names: readonly string[],
  { nameOf, print }: ListSlot,
): string {
  return print(objects.filter((object) => names.includes(nameOf(object))))
}
