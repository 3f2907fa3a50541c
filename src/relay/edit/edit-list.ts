import type { PropertyObject } from '../model/case-file.ts'
import {
  bagFromObject,
  elementAt,
  findProperty,
  withProperties,
  type PropertyBag,
} from '../parse/property-bag/index.ts'
import type { TextForms } from '../parse/powershell/index.ts'
import { formatListText, valueText } from '../explain/format-list-text.ts'
import { entriesOf } from './entries-of.ts'
import type { NewValue } from './form-writer.ts'
import { listObjects, partsOf, type Listing } from './listing.ts'
import type { ObjectListKind } from './object-list.ts'
import { rewriteAsFormatList } from './rewrite-as-format-list.ts'
import { applyChanges, lineEndOf, type TextChange } from './text-change.ts'
import { whatItSays } from './what-it-says.ts'

/** One thing to be done to a list; objects are counted from 0. */
export type ListEdit =
  | {
      readonly kind: 'set'
      readonly index: number
      readonly property: string
      /** Undefined: the property is to be left out. */
      readonly value: NewValue | undefined
    }
  | { readonly kind: 'add'; readonly object: PropertyObject }
  | { readonly kind: 'remove'; readonly index: number }

export type ListEdited =
  | { readonly kind: 'in-place'; readonly text: string }
  /** The form of the text has no place for it; `lost` says what the text would no longer hold, if anything. */
  | { readonly kind: 'rewritten'; readonly text: string; readonly lost: readonly string[] }
  /** Neither way gives a text that says the same of everything else. */
  | { readonly kind: 'impossible' }

/**
 * Changes a pasted list where it stands. Every result is read again: all objects say what they said
 * before, but for what was asked for. What cannot be done in place is offered as Format-List.
 *
 * @param forms readers of forms that not every page loads
 */
export function editList(
  kind: ObjectListKind,
  text: string,
  edit: ListEdit,
  forms: TextForms,
): ListEdited {
  const listing = listObjects(kind, text, forms)
  if (listing === null) return { kind: 'impossible' }
  const wanted = edited(listing, edit)
  if (saysAll(listing, wanted) && isWritten(listing, wanted, edit)) {
    return { kind: 'in-place', text }
  }
  const says = (result: string): boolean => saysAll(listObjects(kind, result, forms), wanted)
  const inPlace = attempts(listing, edit)
    .map((changes) => applyChanges(text, changes))
    .find(says)
  if (inPlace !== undefined) return { kind: 'in-place', text: inPlace }
  const rewritten = rewriteAsFormatList(listing, wanted)
  return says(rewritten.text) ? { kind: 'rewritten', ...rewritten } : { kind: 'impossible' }
}

function saysAll(listing: Listing | null, wanted: readonly PropertyBag[]): boolean {
  if (listing?.bags.length !== wanted.length) return false
  const says = (bag: PropertyBag): string => whatItSays(listing.list, bag)
  return listing.bags.every((bag, index) => says(bag) === says(elementAt(wanted, index)))
}

/** Different words can say the same: `maybe` and `unknown` are both not known. */
function isWritten({ bags }: Listing, wanted: readonly PropertyBag[], edit: ListEdit): boolean {
  if (edit.kind !== 'set') return true
  const [now, then] = [bags, wanted].map((all) => {
    const entry = all.slice(edit.index).map((bag) => findProperty(bag, edit.property))[0]
    return entry === undefined ? null : entriesOf(entry.value, Array.isArray(edit.value))
  })
  return JSON.stringify(now) === JSON.stringify(then)
}

/** The objects as they should be. */
function edited({ bags }: Listing, edit: ListEdit): readonly PropertyBag[] {
  switch (edit.kind) {
    case 'set':
      return bags.map((bag, index) => (index === edit.index ? withValue(bag, edit) : bag))
    case 'add':
      return [...bags, asRead(edit.object)]
    case 'remove':
      return bags.filter((_, index) => index !== edit.index)
  }
}

/** The bag of an object as the console prints it. */
function asRead(object: PropertyObject): PropertyBag {
  const printed = Object.entries(object).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? valueText(value) : value,
  ])
  return bagFromObject(Object.fromEntries(printed) as PropertyObject)
}

type SetEdit = Extract<ListEdit, { readonly kind: 'set' }>

function withValue(bag: PropertyBag, { property, value }: SetEdit): PropertyBag {
  if (value !== undefined) return withProperties(bag, asRead({ [property]: value }))
  const key = property.toLowerCase()
  return { ...bag, entries: bag.entries.filter(({ name }) => name.toLowerCase() !== key) }
}

type Attempt = readonly TextChange[]

/** Ways to do it in place, the neatest first. */
function attempts(listing: Listing, edit: ListEdit): readonly Attempt[] {
  switch (edit.kind) {
    case 'set':
      return attemptsToSet(listing, edit)
    case 'add':
      return attemptsToAdd(listing, edit.object)
    case 'remove':
      return [
        partsOf(listing, edit.index).map(({ bag, writer }) => writer.remove(listing.source, bag)),
      ]
  }
}

function attemptsToSet(listing: Listing, { index, property, value }: SetEdit): readonly Attempt[] {
  const { source } = listing
  const parts = partsOf(listing, index)
  const holders = parts.flatMap(({ bag, writer }) => {
    const entry = findProperty(bag, property)
    return entry === undefined ? [] : [{ bag, writer, entry }]
  })
  // Of several commands the last one counts; to be left out, it must be in none of them.
  const changes =
    value === undefined
      ? holders.map(({ bag, writer, entry }) => writer.leaveOut(source, bag, entry))
      : holders.length > 0
        ? holders
            .slice(-1)
            .map(({ bag, writer, entry }) => writer.change(source, bag, entry, value))
        : parts.slice(0, 1).map(({ bag, writer }) => writer.insert(source, bag, property, value))
  return changes.every((change) => change !== null) ? [changes] : []
}

function attemptsToAdd(
  { list, source, written }: Listing,
  object: PropertyObject,
): readonly Attempt[] {
  const last = written.at(-1)
  const changes = last?.writer.add(source, last.bag, object, list.noun) ?? null
  const [name] = Object.keys(object)
  const isNameAlone = name === 'DomainName' && Object.keys(object).length === 1
  const block = isNameAlone ? String(object[name]) : formatListText(object)
  return [...(changes === null ? [] : [changes]), [atEnd(source.text, block)]]
}

/** Below everything, with a blank line between. */
function atEnd(text: string, block: string): TextChange {
  const lineEnd = lineEndOf(text)
  const start = text.trimEnd().length
  const lines = block.replaceAll('\n', lineEnd)
  return start === 0
    ? { start, end: text.length, text: lines }
    : { start, end: start, text: lineEnd + lineEnd + lines }
}
