import type { SourceSpan } from '../../model/source-span.ts'
import { partsOf, type SpanOfPart } from './source-text.ts'

/** A text and where it stands; values of a case file have no span. */
export interface TextPiece {
  readonly text: string
  readonly span: SourceSpan | undefined
}

/** The value of one property, before anyone asks what it means. */
export type PropertyValue =
  | (TextPiece & { readonly kind: 'text'; readonly spanOf: SpanOfPart })
  | {
      readonly kind: 'list'
      readonly items: readonly TextPiece[]
      /** PowerShell printed only the first entries. */
      readonly isTruncated: boolean
      readonly span: SourceSpan | undefined
    }
  /** PowerShell code, such as a variable, whose result is not in the text. */
  | { readonly kind: 'expression'; readonly text: string; readonly span: SourceSpan | undefined }
  | { readonly kind: 'empty'; readonly span: SourceSpan | undefined }

/** One property with its value; the span covers both. */
export interface PropertyEntry {
  /** As written, in any letter case. */
  readonly name: string
  readonly value: PropertyValue
  readonly span: SourceSpan | undefined
}

/** The verb of a command that makes, changes or removes an object. */
export type CommandVerb = 'New' | 'Set' | 'Enable' | 'Disable' | 'Remove'

/** One object, whatever form it was written in. */
export interface PropertyBag {
  readonly entries: readonly PropertyEntry[]
  readonly span: SourceSpan | undefined
  /** Set when the object was written as a command. */
  readonly verb?: CommandVerb
  /** A view that shows some properties only: one that is absent is not known, and not at its default. */
  readonly isExcerpt?: true
}

/** An object that was read from a text. */
export interface PastedBag extends PropertyBag {
  readonly span: SourceSpan
}

/** A text value without its outer spaces, line breaks read as spaces; nothing but spaces is `empty`. */
export function textValue(text: string, span: SourceSpan | undefined): PropertyValue {
  return placedValue(text, span, partsOf(text, span))
}

/** The same for a text whose parts stand where `spanOf` says. */
export function placedValue(
  text: string,
  span: SourceSpan | undefined,
  spanOf: SpanOfPart,
): PropertyValue {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty', span }
  const before = text.length - text.trimStart().length
  return {
    kind: 'text',
    text: trimmed.replace(/\n/g, ' '),
    span: spanOf(before, before + trimmed.length),
    spanOf: (from, to) => spanOf(before + from, before + to),
  }
}

/** Whether `bag` has a property of this name, in any letter case. */
export function hasProperty(bag: PropertyBag, name: string): boolean {
  return findProperty(bag, name) !== undefined
}

/** The last property of this name, in any letter case. */
export function findProperty(bag: PropertyBag, name: string): PropertyEntry | undefined {
  const key = name.toLowerCase()
  return bag.entries.findLast((entry) => entry.name.toLowerCase() === key)
}

/** The text of the first of these properties that has one; null when none has. */
export function firstText(bag: PropertyBag, names: readonly string[]): TextPiece | null {
  for (const name of names) {
    const value = findProperty(bag, name)?.value
    if (value?.kind === 'text' && value.text !== 'unknown') return value
  }
  return null
}

/** The names of all properties, as written. */
export function namesOf(bag: PropertyBag): readonly string[] {
  return bag.entries.map(({ name }) => name)
}

/** A bag with some properties set anew; `Identity` says whose they are and sets nothing. */
export function withProperties(bag: PropertyBag, change: PropertyBag): PropertyBag {
  const set = change.entries.filter(({ name }) => name.toLowerCase() !== 'identity')
  const names = new Set(set.map(({ name }) => name.toLowerCase()))
  const kept = bag.entries.filter(({ name }) => !names.has(name.toLowerCase()))
  return { ...bag, entries: [...kept, ...set] }
}
