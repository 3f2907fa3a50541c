import type { PropertyObject } from '../model/case-file.ts'
import type { Fact } from '../model/fact.ts'
import type { PropertyBag, PropertyEntry, PropertyValue } from '../parse/property-bag/index.ts'
import { printAcceptedDomains } from '../explain/print-accepted-domains.ts'
import { printInboundConnectors } from '../explain/print-inbound-connectors.ts'
import { lostLines } from './lost-lines.ts'
import type { Listing } from './listing.ts'
import type { ObjectList } from './object-list.ts'

/** A text written anew. */
export interface Rewritten {
  readonly text: string
  /** What the old text held besides, as noun phrases. */
  readonly lost: readonly string[]
}

/** Prints objects as Format-List does. What the old text does not show, or shows cut, is written as unknown. */
export function rewriteAsFormatList(listing: Listing, wanted: readonly PropertyBag[]): Rewritten {
  const { list } = listing
  const printed = wanted.map((bag) => print(list, bag))
  const objects = printed.map(({ object }) => object)
  return {
    text:
      list.nameProperty === 'DomainName'
        ? printAcceptedDomains(objects.map(nameAlone))
        : printInboundConnectors(objects),
    lost: [...new Set(printed.flatMap(({ unreadable }) => unreadable)), ...lostLines(listing)],
  }
}

function nameAlone(object: PropertyObject): PropertyObject | string {
  const { DomainName: name } = object
  return typeof name === 'string' && Object.keys(object).length === 1 ? name : object
}

interface Printed {
  readonly object: PropertyObject
  /** Values that were there and could not be read, as noun phrases. */
  readonly unreadable: readonly string[]
}

function print(list: ObjectList, bag: PropertyBag): Printed {
  const facts = list.factsOf(bag)
  const factOf = new Map([...facts].map(([name, fact]) => [name.toLowerCase(), fact]))
  const entries = new Map(bag.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const lost = (entry: PropertyEntry): boolean =>
    isLost(entry.value, factOf.get(entry.name.toLowerCase()), bag)
  const written = [...entries.values()]
  const unseen = [...facts]
    .filter(([name, { state }]) => state === 'unknown' && !entries.has(name.toLowerCase()))
    .filter(() => bag.isExcerpt === true)
  return {
    object: Object.fromEntries<unknown>([
      ...written.map(
        (entry) => [entry.name, lost(entry) ? 'unknown' : plain(entry.value)] as const,
      ),
      ...unseen.map(([name]) => [name, 'unknown'] as const),
    ]),
    unreadable: written
      .filter((entry) => lost(entry) && !isUnknownWord(entry.value))
      .map(({ name }) => `what stands unreadable in ${name}`),
  }
}

/** A text that cannot be read stays so in any form; one that was cut, or code, would be taken for a value. */
function isLost(
  value: PropertyValue,
  fact: Fact<unknown> | undefined,
  { isExcerpt }: PropertyBag,
): boolean {
  return fact?.state === 'unknown' && (value.kind !== 'text' || isExcerpt === true)
}

function isUnknownWord(value: PropertyValue): boolean {
  return value.kind === 'text' && value.text === 'unknown'
}

function plain(value: PropertyValue): string | readonly string[] | null {
  switch (value.kind) {
    case 'empty':
      return null
    case 'list':
      return value.items.map(({ text }) => text)
    case 'text':
    case 'expression':
      return value.text
  }
}
