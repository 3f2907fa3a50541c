export { bagFromObject } from './bag-from-object.ts'
export { diagnose, limitDiagnostics, quote, type Problem } from './diagnose.ts'
export { endsInEllipsis, listReader, type ReadItem } from './list-reader.ts'
export {
  findProperty,
  hasProperty,
  textValue,
  type PropertyBag,
  type PropertyEntry,
  type PropertyValue,
  type TextPiece,
} from './property-bag.ts'
export {
  noteUnknownProperties,
  openBag,
  readProperty,
  type BagReading,
  type PropertyReader,
  type StatedValue,
  type ValueSite,
} from './read-property.ts'
export { booleanReader, choiceReader, scalarOf } from './readers.ts'
export { MAX_TEXT_LENGTH, spanIn, toSourceText, type SourceText } from './source-text.ts'
export { refusePaste } from './refuse-paste.ts'
