import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCaseFile, type LocatedCaseFile } from '../../src/relay/case/index.ts'
import type { CaseFile } from '../../src/relay/index.ts'

const root = fileURLToPath(new URL('../../content/scenarios', import.meta.url))

/** A case file of `content/scenarios`. */
export interface ScenarioFile {
  readonly id: string
  readonly path: string
  readonly text: string
}

/** Every scenario, in the order of its path. */
export const scenarioFiles: readonly ScenarioFile[] = globSync('**/*.{yaml,yml,json}', {
  cwd: root,
})
  .sort()
  .map((path) => ({
    id: basename(path).replace(/\.[^.]+$/, ''),
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))

/** The case in a scenario; throws with what is wrong, since scenarios are our own. */
export function readScenario({ path, text }: ScenarioFile): LocatedCaseFile {
  const result = readCaseFile(text)
  if (result.kind !== 'failed') return result.value
  throw new Error(result.diagnostics.map((item) => `${path}: ${item.text}`).join('\n'))
}

/** The facts a scenario shows, named in the comment of its first line: `T5`, `M10`, `2.20`. */
export function factsShown({ text }: ScenarioFile): readonly string[] {
  const [comment = ''] = text.split('\n', 1)
  return comment.startsWith('#') ? (comment.match(/\b(?:[A-Z]\d+|\d\.\d+)\b/g) ?? []) : []
}

/** Whether something in a case is given as the text it is pasted as, and not by its facts. */
export function isPasted({ tenant, submission }: CaseFile): boolean {
  const pasted = [tenant?.inboundConnectors, tenant?.acceptedDomains, submission?.certificate]
  return pasted.some((value) => typeof value === 'string' && value.includes('\n'))
}
