import type { PropertyEntry, PropertyValue } from '../property-bag/property-bag.ts'
import type { SourceText } from '../property-bag/source-text.ts'

/** What is known of a variable at one place of a text. */
export type Held =
  | { readonly kind: 'value'; readonly value: PropertyValue }
  /** `@{ Name = 'A' }`: parameters for a command. */
  | { readonly kind: 'table'; readonly entries: readonly PropertyEntry[] }
  /** Whatever only PowerShell can tell. */
  | { readonly kind: 'code' }

/** A text of commands, and what its variables hold. */
export interface Script {
  readonly source: SourceText
  /** What was assigned last before the offset `at`; code for a variable without an assignment. */
  readonly heldAt: (name: string, at: number) => Held
}
