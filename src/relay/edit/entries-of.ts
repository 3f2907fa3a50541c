import { listItems, type PropertyValue } from '../parse/property-bag/index.ts'

/** What stands in a property: a text, or the entries of a list, however that is written. */
export function entriesOf(value: PropertyValue, isList: boolean): readonly string[] {
  switch (value.kind) {
    case 'empty':
      return []
    case 'list':
      return value.items.map(({ text }) => text)
    case 'text':
      return isList ? listItems(value).map(({ text }) => text) : [value.text]
    case 'expression':
      return [value.text]
  }
}
