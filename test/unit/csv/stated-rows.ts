import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { readPropertyBags, type BagsReading } from '../../../src/relay/parse/powershell/index.ts'
import { toSourceText, type PropertyValue } from '../../../src/relay/parse/property-bag/index.ts'

const NAMES = ['name', 'enabled', 'comment', 'items', 'domaintype']

/** Reads a text that holds objects with a few properties. */
export function read(text: string): BagsReading {
  const isProperty = (name: string) => NAMES.includes(name.toLowerCase())
  return readPropertyBags(
    toSourceText(text),
    { noun: 'Widget', plainProperty: null, isProperty },
    EVERY_FORM,
  )
}

/** The objects of a text, values as they read. */
export function rowsIn(text: string): readonly unknown[] {
  return read(text).bags.map(({ entries }) =>
    Object.fromEntries(entries.map(({ name, value }) => [name, textOf(value)])),
  )
}

/** What a value reads; null for none. */
export function textOf(value: PropertyValue): string | null {
  return value.kind === 'text' ? value.text : null
}
