export {
  noteSkipped,
  readPropertyBags,
  type BagDialect,
  type BagsReading,
} from './read-property-bags.ts'
export { applySetCommands, type SetCommandsResult } from './set-commands.ts'
export { isTypedLine, toLines, type SourceLine } from './source-lines.ts'
