export { quoteFound } from './reading-notes.ts'
export { toRelayCase } from './to-relay-case.ts'
