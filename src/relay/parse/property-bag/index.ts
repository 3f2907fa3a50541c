export { bagFromObject } from './bag-from-object.ts'
export { choiceReader } from './choice-reader.ts'
export { diagnose, limitDiagnostics, quote } from './diagnose.ts'
export { elementAt } from './element-at.ts'
export { endsInEllipsis } from './ellipsis.ts'
export { listItems, listReader } from './list-reader.ts'
export {
  findProperty,
  firstText,
  namesOf,
  textValue,
  withProperties,
  type PastedBag,
  type PropertyBag,
  type PropertyEntry,
  type PropertyValue,
  type TextPiece,
} from './property-bag.ts'
export type { PropertyReader, ValueSite } from './property-reader.ts'
export { openBag, readProperty } from './read-property.ts'
export { booleanReader, scalarOf, textReader } from './readers.ts'
export { spanIn, toSourceText, type SourceText } from './source-text.ts'
export { refusePaste } from './refuse-paste.ts'
export { noteUnknownProperties } from './unknown-properties.ts'
