import type { PropertyObject } from '../model/case-file.ts'
import type { SourceSpan } from '../model/source-span.ts'
import type { PastedBag, PropertyEntry, SourceText } from '../parse/property-bag/index.ts'
import { valueText } from '../explain/format-list-text.ts'
import type { TextChange } from './text-change.ts'

/** What a property is to hold; null: it is there, and empty. */
export type NewValue = string | boolean | readonly string[] | null

/**
 * Changes objects in texts of one form. A writer need not be right for every text: what it returns is
 * tried and proved. Null: this form has no way to write it.
 */
export interface FormWriter {
  /** Another value for a property of the bag. */
  readonly change: (
    source: SourceText,
    bag: PastedBag,
    entry: PropertyEntry,
    value: NewValue,
  ) => TextChange | null
  /** A property that the bag does not have. */
  readonly insert: (
    source: SourceText,
    bag: PastedBag,
    property: string,
    value: NewValue,
  ) => TextChange | null
  /** Takes a property out of the bag. */
  readonly leaveOut: (source: SourceText, bag: PastedBag, entry: PropertyEntry) => TextChange | null
  readonly remove: (source: SourceText, bag: PastedBag) => TextChange
  /**
   * Adds an object behind the last one.
   *
   * @param noun of the cmdlets
   */
  readonly add: (
    source: SourceText,
    last: PastedBag,
    object: PropertyObject,
    noun: string,
  ) => readonly TextChange[] | null
}

/** A value as a cell of a table holds it: lists with commas between. */
export function cellText(value: NewValue): string {
  return Array.isArray(value) ? value.join(', ') : valueText(value)
}

/** Where something stands that was read from a text; only objects of a case file have no place. */
export function placeOf({ span }: { readonly span: unknown }): SourceSpan {
  return span as SourceSpan
}
