import type { Diagnostic } from '../../model/diagnostic.ts'
import { namesOf, type PastedBag, type PropertyBag } from '../property-bag/property-bag.ts'
import { printedBy } from '../property-names.ts'
import { noteForeign } from './object-notes.ts'
import type { BagsReading } from './read-property-bags.ts'
import { applySetCommands } from './set-commands.ts'
import type { WantedObjects } from './wanted-objects.ts'

/** The objects of one kind in a text, after its commands have been carried out. */
export interface OwnObjects {
  readonly bags: readonly PropertyBag[]
  /** The rows of tables among them: they count where no object is printed in full. */
  readonly rows: readonly PastedBag[]
  /** Some were there, if only to be removed by a command; or JSON said that there are none. */
  readonly isFound: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Picks the objects that are wanted, and says what the others are. */
export function ownObjects(reading: BagsReading, wanted: WantedObjects): OwnObjects {
  const bags = reading.bags.filter((bag) => isOwn(bag, wanted))
  const isPrinted = bags.some(({ verb }) => verb === undefined)
  const rows = isPrinted ? [] : reading.rows.filter((row) => isOwn(row, wanted))
  const all = [...bags, ...rows].sort((a, b) => a.span.start - b.span.start)
  const result =
    wanted.names === null ? { bags: all, diagnostics: [] } : applySetCommands(all, wanted.names)
  const used = new Set(result.bags.map(({ span }) => span))
  return {
    bags: result.bags,
    rows: rows.filter(({ span }) => used.has(span)),
    isFound: all.some(isObject) || isEmptyJson(reading),
    diagnostics: [...noteForeign(reading, wanted), ...result.diagnostics],
  }
}

function isObject({ verb }: PropertyBag): boolean {
  return verb === undefined || verb === 'New' || verb === 'Set'
}

/** `[]` is how ConvertTo-Json says that there is none. */
function isEmptyJson({ form, bags, diagnostics }: BagsReading): boolean {
  return form === 'json' && bags.length === 0 && diagnostics.length === 0
}

function isOwn(bag: PropertyBag, { kind, isPlausible }: WantedObjects): boolean {
  if (bag.verb !== undefined) return true
  const printed = printedBy(namesOf(bag))
  return printed === null ? isPlausible(bag) : printed.kind === kind
}
