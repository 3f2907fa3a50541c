import { readScenarios, type TopicScenarios } from './read-scenarios.ts'

const TEXTS = import.meta.glob<string>('../../../content/scenarios/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All case files of the site, judged once per build. */
export const topics: readonly TopicScenarios[] = readScenarios(TEXTS)
