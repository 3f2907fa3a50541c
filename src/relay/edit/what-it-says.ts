import type { Fact } from '../model/fact.ts'
import type { PropertyBag, PropertyValue } from '../parse/property-bag/index.ts'
import { entriesOf } from './entries-of.ts'
import type { ObjectList } from './object-list.ts'

/**
 * What an object says, to be compared: what the evaluator makes of the properties it reads, with entries
 * of lists that it cannot read, and the texts of the others, of which an empty one says nothing. Two
 * objects are the same when this is.
 */
export function whatItSays(list: ObjectList, bag: PropertyBag): string {
  const facts = list.factsOf(bag)
  const read = new Set([...facts.keys()].map((name) => name.toLowerCase()))
  const entries = new Map(bag.entries.map(({ name, value }) => [name.toLowerCase(), textOf(value)]))
  const others = [...entries].filter(([key, text]) => !read.has(key) && text !== '')
  const states = [...facts].map(([name, fact]) => [name, stateOf(fact)])
  const knownLists = list.properties
    .filter(({ name, kind }) => kind === 'list' && facts.get(name)?.state === 'known')
    .map(({ name }) => name.toLowerCase())
  const lists = new Map(
    bag.entries.map(({ name, value }) => [name.toLowerCase(), entriesOf(value, true)]),
  )
  return JSON.stringify([
    states,
    knownLists.map((key) => lists.get(key)),
    others.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

function stateOf(fact: Fact<unknown>): unknown {
  return fact.state === 'unknown' ? fact.state : [fact.state, fact.value]
}

/** Outside lists, spaces and line ends are where the text was wrapped. */
function textOf(value: PropertyValue): string | readonly string[] {
  switch (value.kind) {
    case 'empty':
      return ''
    case 'list':
      return value.items.map(({ text }) => text)
    case 'text':
    case 'expression':
      return value.text.replace(/\s+/g, ' ')
  }
}
