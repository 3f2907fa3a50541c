// A door of its own: what single questions need, without the evaluator.
export { compareNames, type NameComparison } from './compare-names.ts'
export { placeSender, type SenderPlace } from './place-sender.ts'
