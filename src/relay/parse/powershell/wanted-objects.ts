import type { PropertyBag } from '../property-bag/property-bag.ts'
import type { ObjectKind } from '../property-names.ts'

/** Which objects are wanted, and how messages speak of them. */
export interface WantedObjects {
  readonly kind: ObjectKind
  /** `inbound connectors` */
  readonly words: string
  /** What prints them whole, ready to be run. */
  readonly command: string
  /** Of the diagnostic about objects of other kinds. */
  readonly foreignId: string
  /** Of the diagnostic about a table that leaves out too much. */
  readonly tableId: string
  /** Properties that identify an object; null where there is but one, which commands need not name. */
  readonly names: readonly string[] | null
  /** Whether an object that shows nothing to tell it apart may be one. */
  readonly isPlausible: (bag: PropertyBag) => boolean
}
