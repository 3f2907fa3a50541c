import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { readPropertyBags, type BagsReading } from '../../../src/relay/parse/powershell/index.ts'
import {
  toSourceText,
  type PropertyBag,
  type PropertyValue,
} from '../../../src/relay/parse/property-bag/index.ts'

/** Reads objects of no particular kind: the forms know nothing of connectors. */
export function read(
  text: string,
  verbs?: readonly NonNullable<PropertyBag['verb']>[],
): BagsReading {
  return readPropertyBags(
    toSourceText(text),
    { noun: 'Widget', plainProperty: null, ...(verbs !== undefined && { verbs }) },
    EVERY_FORM,
  )
}

/** A value the way a reader would write it down. */
export function shown(value: PropertyValue): unknown {
  switch (value.kind) {
    case 'empty':
      return null
    case 'list':
      return [...value.items.map(({ text }) => text), ...(value.isTruncated ? ['…'] : [])]
    case 'text':
      return value.text
    case 'expression':
      return { code: value.text }
  }
}

/** The objects of a text, without the rows of tables. */
export function objects(text: string): readonly unknown[] {
  return read(text).bags.map(({ entries }) =>
    Object.fromEntries(entries.map(({ name, value }) => [name, shown(value)])),
  )
}

/** The rows of its tables. */
export function rows(text: string): readonly unknown[] {
  return read(text).rows.map(({ entries }) => entries.map(({ value }) => shown(value)))
}
