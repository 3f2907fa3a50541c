import { readdir, readFile } from 'node:fs/promises'
import { parseDiagramWords, wordsNameOf, type DiagramWords } from '../../diagrams/diagram-words.ts'

/** One diagram as written: `content/diagrams/<name>.mmd` and its words in `<name>.yaml`. */
export interface DiagramSource {
  readonly name: string
  /** The text of the `.mmd` file. */
  readonly text: string
  readonly words: DiagramWords
}

const sourceFolder = new URL('../../../content/diagrams/', import.meta.url)
const renderedFolder = new URL('../../diagrams/rendered/', import.meta.url)

/** All diagrams, by name. Rejects, naming the file, if one has no words. */
export async function readDiagramSources(): Promise<readonly DiagramSource[]> {
  const files = (await readdir(sourceFolder)).filter((file) => file.endsWith('.mmd')).sort()
  return Promise.all(files.map((file) => readSource(file.slice(0, -'.mmd'.length))))
}

/** Where a diagram's SVG is kept. */
export function renderedFile(name: string): URL {
  return new URL(`${name}.svg`, renderedFolder)
}

/** The names of the SVGs that are there, with or without a source. */
export async function listRendered(): Promise<readonly string[]> {
  const files = (await readdir(renderedFolder)).filter((file) => file.endsWith('.svg')).sort()
  return files.map((file) => file.slice(0, -'.svg'.length))
}

async function readSource(name: string): Promise<DiagramSource> {
  const wordsFile = `${wordsNameOf(name)}.yaml`
  const [text, words] = await Promise.all([
    readFile(new URL(`${name}.mmd`, sourceFolder), 'utf8'),
    readFile(new URL(wordsFile, sourceFolder), 'utf8'),
  ])
  return { name, text, words: parseDiagramWords(words, `content/diagrams/${wordsFile}`) }
}
