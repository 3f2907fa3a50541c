import type { Fact } from '../model/fact.ts'
import type { SourceSpan } from '../model/source-span.ts'
import type { TextForms } from '../parse/powershell/index.ts'
import {
  findProperty,
  firstText,
  type PropertyBag,
  type PropertyValue,
} from '../parse/property-bag/index.ts'
import { listObjects } from './listing.ts'
import type { EditedProperty, ObjectList, ObjectListKind } from './object-list.ts'

/** What a text says of a property. */
export type PropertyState =
  /** Left out. `assumed` is what is then taken, as a form shows it; null: it is not known. */
  | { readonly kind: 'not-stated'; readonly assumed: string | null }
  /** The text says that nobody knows. */
  | { readonly kind: 'unknown' }
  /** Something stands there that cannot be read, so that it counts as not known. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'stated' }

/** A property as a form shows it. */
export interface FormProperty {
  readonly property: EditedProperty
  readonly state: PropertyState
  /** As it stands in the text; a list has its entries. */
  readonly entries: readonly string[]
  /** Where it stands; undefined when it is left out. */
  readonly span: SourceSpan | undefined
}

/** An object as a form shows it. */
export interface FormObject {
  /** What it goes by; empty for one that has no name. */
  readonly name: string
  readonly properties: readonly FormProperty[]
  /** Names of the properties a form does not show. */
  readonly others: readonly string[]
}

/**
 * What a form shows of a pasted list: the same objects as the evaluator reads.
 *
 * @returns null for a text that is not read at all
 */
export function formObjects(
  kind: ObjectListKind,
  text: string,
  forms: TextForms,
): readonly FormObject[] | null {
  const listing = listObjects(kind, text, forms)
  return listing?.bags.map((bag) => toFormObject(listing.list, bag)) ?? null
}

function toFormObject(list: ObjectList, bag: PropertyBag): FormObject {
  const facts = list.factsOf(bag)
  const shown = new Set(list.properties.map(({ name }) => name.toLowerCase()))
  return {
    name: firstText(bag, [list.nameProperty, 'Name', 'Identity'])?.text ?? '',
    properties: list.properties.map((property) =>
      toFormProperty(property, bag, facts.get(property.name)),
    ),
    others: [...new Set(bag.entries.map(({ name }) => name))].filter(
      (name) => !shown.has(name.toLowerCase()),
    ),
  }
}

/** @param fact undefined for the name, which is no fact of its own */
function toFormProperty(
  property: EditedProperty,
  bag: PropertyBag,
  fact: Fact<unknown> | undefined,
): FormProperty {
  const entry = findProperty(bag, property.name)
  const value = entry?.value
  const entries = value === undefined ? [] : textsOf(value, property)
  const span = entry?.span
  return { property, state: stateOf(value, fact), entries, span }
}

function stateOf(value: PropertyValue | undefined, fact: Fact<unknown> | undefined): PropertyState {
  if (value?.kind === 'text' && value.text === 'unknown') return { kind: 'unknown' }
  if (fact?.state === 'assumed') return { kind: 'not-stated', assumed: spell(fact.value) }
  if (value === undefined) return { kind: 'not-stated', assumed: null }
  return { kind: fact?.state === 'unknown' ? 'unreadable' : 'stated' }
}

/** A list written as one text has its entries all the same. */
function textsOf(value: PropertyValue, { kind }: EditedProperty): readonly string[] {
  switch (value.kind) {
    case 'empty':
      return []
    case 'list':
      return value.items.map(({ text }) => text)
    case 'text':
      return kind === 'list'
        ? value.text.split(/[\s,{}|]+/).filter((part) => part !== '')
        : [value.text]
    case 'expression':
      return [value.text]
  }
}

/** `True`, `*`, `none` */
function spell(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 ? '*' : 'none'
}
