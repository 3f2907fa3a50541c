import type { CaseFile } from '../../relay/index.ts'
import { openCase } from './open-case.ts'

type LoadCase = () => Promise<CaseFile>

/** Each scenario is a small chunk of its own; `src/build/yaml-cases-plugin.ts` turns its YAML into data. */
const FILES = import.meta.glob<CaseFile>('../../../content/scenarios/**/*.yaml', {
  import: 'default',
})

const LOADERS: ReadonlyMap<string, LoadCase> = new Map(
  Object.entries(FILES).map(([path, load]) => [scenarioId(path), load]),
)

/**
 * Loads a scenario of the site by its id, as the sheet edits it.
 *
 * @returns null when the site has no such scenario
 */
export async function loadScenario(id: string): Promise<CaseFile | null> {
  const load = LOADERS.get(id)
  return load === undefined ? null : openCase(await load())
}

/** A scenario's id is its file name. */
function scenarioId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
}
