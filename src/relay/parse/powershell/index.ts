export { findCsvHeader, isCsvHeader, toCsvText } from './csv-header.ts'
export { DIRECTORY_PROPERTIES, POWERSHELL_PROPERTIES } from './object-properties.ts'
export { noteTable } from './object-notes.ts'
export { ownObjects, type OwnObjects } from './own-objects.ts'
export { blankOut } from './region.ts'
export {
  readPropertyBags,
  type BagDialect,
  type BagsReading,
  type ObjectForm,
} from './read-property-bags.ts'
export { noteSkipped } from './skipped-text.ts'
export { toLines, type SourceLine } from './source-lines.ts'
export type { CsvHeader, ReadCsv, TextForms } from './text-forms.ts'
export { isTypedLine } from './typed-lines.ts'
export type { WantedObjects } from './wanted-objects.ts'
