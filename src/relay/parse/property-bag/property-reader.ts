import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Fact } from '../../model/fact.ts'
import type { Problem } from './diagnose.ts'
import type { PropertyEntry, PropertyValue } from './property-bag.ts'

/** A bag on its way to an object of the model. */
export interface BagReading {
  readonly path: CasePath
  /** By lower-case name. */
  readonly entries: ReadonlyMap<string, PropertyEntry>
  /** What is absent is not known. */
  readonly isExcerpt: boolean
  /** What prints such objects, for messages. */
  readonly cmdlet: string
  readonly diagnostics: Diagnostic[]
}

/** Where a value stands, for facts and messages. */
export interface ValueSite {
  readonly name: string
  readonly path: CasePath
  /** The property with its value; for a value that is empty, the only thing to point at. */
  readonly entry: PropertyEntry
  readonly note: (problem: Omit<Problem, 'property'>) => void
}

/** A value that says something by itself: neither `unknown` nor code. */
export type StatedValue = Exclude<PropertyValue, { readonly kind: 'expression' }>

/** How one property is read. */
export interface PropertyReader<T> {
  /** What the property counts as when it is left out. */
  readonly leftOut: (path: CasePath) => Fact<T>
  /** Notes what cannot be read. */
  readonly read: (value: StatedValue, site: ValueSite) => Fact<T>
}
