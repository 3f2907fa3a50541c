import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCaseFile } from '../../../src/relay/case/index.ts'
import type { CaseFile } from '../../../src/relay/index.ts'

const FOLDER = fileURLToPath(new URL('../../../content/scenarios', import.meta.url))

/** Every scenario of the site by its id. Two with one id would make a link ambiguous: an error. */
export function scenarioCases(): ReadonlyMap<string, CaseFile> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const scenarios = paths.filter((path) => path.endsWith('.yaml')).map(readScenario)
  const byId = new Map(scenarios)
  if (byId.size < scenarios.length) throw new Error('two scenarios share a file name')
  return byId
}

function readScenario(path: string): [string, CaseFile] {
  const result = readCaseFile(readFileSync(join(FOLDER, path), 'utf8'))
  if (result.kind === 'failed') throw new Error(`${path}: ${result.diagnostics[0].text}`)
  return [basename(path, '.yaml'), result.value.file]
}
