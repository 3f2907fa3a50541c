export { toIsoDate } from './read-date.ts'
export { quoteFound } from './reading-notes.ts'
export { toRelayCase, type CaseReading } from './to-relay-case.ts'
