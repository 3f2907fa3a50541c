import type { CasePath } from '../../relay/index.ts'
import { capitalised, inputWords } from './input-words.ts'
import type { JudgedMessage } from './judge.ts'

/** A fact that would settle a verdict, and where the reader finds it. */
export interface MissingFact {
  readonly path: CasePath
  /** In words, beginning with a capital. */
  readonly words: string
  readonly howTo: string
  /** A command to copy, where one tells it. */
  readonly command: string | null
}

/** The facts a verdict waits for, most useful first; one entry for facts that read the same. */
export function missingFacts({ result, relayCase }: JudgedMessage): readonly MissingFact[] {
  const facts = result.missing.map((path) => {
    const { name, howTo, command } = inputWords(path, relayCase)
    return { path, words: capitalised(name), howTo, command }
  })
  return facts.filter((fact, index) => facts.findIndex((one) => one.words === fact.words) === index)
}
