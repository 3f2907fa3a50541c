import type { Fact } from '../model/fact.ts'
import type { SourceSpan } from '../model/source-span.ts'
import type { TextForms } from '../parse/powershell/index.ts'
import {
  findProperty,
  firstText,
  type PropertyBag,
  type PropertyValue,
} from '../parse/property-bag/index.ts'
import { entriesOf } from './entries-of.ts'
import { listObjects } from './listing.ts'
import type { EditedProperty, ObjectList, ObjectListKind } from './object-list.ts'

/** What a text says of a property. */
export type PropertyState =
  /** Left out, or empty where that says nothing. */
  | 'not-stated'
  /** The text says that nobody knows. */
  | 'unknown'
  /** Something stands there that cannot be read, so that it counts as not known. */
  | 'unreadable'
  | 'stated'

/** A property as a form shows it. */
export interface FormProperty {
  readonly property: EditedProperty
  readonly state: PropertyState
  /** What is taken when it is left out, in words: `True`, `*`, `none`; null where that is not known. */
  readonly assumed: string | null
  /** What is stated, as the evaluator reads it: `True`, `OnPremises`; null for lists and free texts. */
  readonly stated: string | null
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
  const assumed = list.factsOf({ ...bag, entries: [] })
  const shown = new Set(list.properties.map(({ name }) => name.toLowerCase()))
  return {
    name: firstText(bag, [list.nameProperty, 'Name', 'Identity'])?.text ?? '',
    properties: list.properties.map((property) => ({
      property,
      assumed: assumedWords(facts.get(property.name)) ?? assumedWords(assumed.get(property.name)),
      ...toFormProperty(property, bag, facts.get(property.name)),
    })),
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
): Omit<FormProperty, 'property' | 'assumed'> {
  const entry = findProperty(bag, property.name)
  const isChosen = property.kind === 'flag' || property.kind === 'choice'
  return {
    state: stateOf(entry?.value, fact),
    stated: isChosen && fact?.state === 'known' ? spell(fact.value) : null,
    entries: entry === undefined ? [] : entriesOf(entry.value, property.kind === 'list'),
    span: entry?.span,
  }
}

function stateOf(value: PropertyValue | undefined, fact: Fact<unknown> | undefined): PropertyState {
  if (value === undefined || fact?.state === 'assumed') return 'not-stated'
  if (value.kind === 'text' && value.text === 'unknown') return 'unknown'
  if (fact?.state !== 'unknown') return 'stated'
  return value.kind === 'empty' ? 'not-stated' : 'unreadable'
}

function assumedWords(fact: Fact<unknown> | undefined): string | null {
  return fact?.state === 'assumed' ? spell(fact.value) : null
}

/** `True`, `Authoritative`, `*`, `none` */
function spell(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 ? '*' : 'none'
}
