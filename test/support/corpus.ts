import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../corpus/', import.meta.url))

/** One realistic paste, as a file that a person can open. */
export interface CorpusEntry {
  /** `bounces/exim/attr36.eml` */
  readonly name: string
  /** The first folder: what kind of thing it is. */
  readonly topic: string
  readonly bytes: Uint8Array
}

/** Every paste of the corpus; what was expected of it and how it was made left aside. */
export const CORPUS: readonly CorpusEntry[] = readdirSync(FOLDER, {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => name.replaceAll('\\', '/'))
  .filter(isPaste)
  .sort()
  .map((name) => ({
    name,
    topic: name.split('/', 1)[0] ?? '',
    bytes: new Uint8Array(readFileSync(`${FOLDER}${name}`)),
  }))

/** JSON beside a text of the same name is what a test expects of it. */
function isPaste(name: string): boolean {
  if (!/\.(?:txt|eml|pem|p7b|json)$/.test(name)) return false
  return !name.endsWith('.json') || name.includes('powershell')
}
