export { noteSkipped, readPropertyBags, type BagsReading } from './read-property-bags.ts'
export { applySetCommands } from './set-commands.ts'
export { isTypedLine, toLines, type SourceLine } from './source-lines.ts'
export { DIRECTORY_PROPERTIES, POWERSHELL_PROPERTIES } from './object-properties.ts'
