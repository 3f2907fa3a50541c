import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = 'test/corpus/bounces'

/** One file of the corpus. */
export interface CorpusEntry {
  /** `postfix/attr36.eml` */
  readonly name: string
  readonly text: string
}

/** Every bounce of the corpus, without the readings beside them. */
export const CORPUS: readonly CorpusEntry[] = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => /\/[^/]+\.(?:eml|txt)$/.test(name))
  .sort()
  .map((name) => ({ name, text: readCorpus(name) }))

/** The text of one file of the corpus. */
export function readCorpus(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8')
}

/** The reading a file of the corpus is expected to have. */
export function expectedReading(name: string): unknown {
  return JSON.parse(readCorpus(`${name}.json`))
}
