export { bagFromObject } from './bag-from-object.ts'
export { diagnose, limitDiagnostics, quote } from './diagnose.ts'
export { endsInEllipsis, listReader } from './list-reader.ts'
export {
  findProperty,
  hasProperty,
  textValue,
  type PropertyBag,
  type PropertyValue,
  type TextPiece,
} from './property-bag.ts'
export {
  noteUnknownProperties,
  openBag,
  readProperty,
  type PropertyReader,
  type ValueSite,
} from './read-property.ts'
export { booleanReader, choiceReader, scalarOf } from './readers.ts'
export { spanIn, toSourceText, type SourceText } from './source-text.ts'
export { refusePaste } from './refuse-paste.ts'
