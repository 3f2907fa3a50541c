export { compareObservation, type Comparison } from './compare-observation.ts'
export type { Observation } from './observed.ts'
export { searchExplanations, type Explanation, type Search } from './search-explanations.ts'
