import type { Flowchart } from './flowchart.ts'
import { parseFlowchart } from './parse-flowchart.ts'
import { parseSequence } from './parse-sequence.ts'
import type { Sequence } from './sequence.ts'
import { statementsOf } from './source-lines.ts'

/** What a `.mmd` file declares. */
export type DiagramModel = Flowchart | Sequence

/**
 * Reads a diagram of either kind; the first line says which.
 *
 * @param source the text of a `.mmd` file
 * @throws Error naming the line, what it says and what was expected (a build-time content error)
 */
export function parseDiagram(source: string): DiagramModel {
  const [first] = statementsOf(source)
  return first?.text === 'sequenceDiagram' ? parseSequence(source) : parseFlowchart(source)
}
