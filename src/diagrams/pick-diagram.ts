import { parseDiagramWords, wordsNameOf, type DiagramWords } from './diagram-words.ts'
import { hashSource } from './source-hash.ts'

/** The text of files by diagram name. */
export interface DiagramFiles {
  /** `content/diagrams/<name>.mmd` */
  readonly sources: ReadonlyMap<string, string>
  /** `content/diagrams/<name>.yaml` */
  readonly words: ReadonlyMap<string, string>
  /** `src/diagrams/rendered/<name>.svg` */
  readonly drawings: ReadonlyMap<string, string>
}

export interface Diagram {
  /** Our own committed SVG, ready to be inlined. */
  readonly svg: string
  readonly words: DiagramWords
}

/**
 * The drawing and the words of one diagram.
 *
 * @throws Error naming the file that is missing, wrong or out of date (a build-time content error)
 */
export function pickDiagram(name: string, files: DiagramFiles): Diagram {
  const wordsName = wordsNameOf(name)
  const wordsFile = `content/diagrams/${wordsName}.yaml`
  const source = requireFile(files.sources, name, `content/diagrams/${name}.mmd`)
  const words = parseDiagramWords(requireFile(files.words, wordsName, wordsFile), wordsFile)
  const svg = requireFile(files.drawings, name, `src/diagrams/rendered/${name}.svg`)
  if (!svg.includes(`data-source-hash="${hashSource(source, words)}"`)) {
    throw new Error(
      `src/diagrams/rendered/${name}.svg was rendered from an earlier text of ` +
        `content/diagrams/${name}.mmd or .yaml: run "npm run diagrams".`,
    )
  }
  return { svg, words }
}

function requireFile(files: ReadonlyMap<string, string>, name: string, file: string): string {
  const text = files.get(name)
  if (text !== undefined) return text
  const known = [...files.keys()].sort().join(', ')
  throw new Error(`Diagram "${name}": ${file} is missing. There are: ${known}.`)
}
