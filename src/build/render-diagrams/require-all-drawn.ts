import type { FlowchartEdge, Flowchart } from '../../diagrams/flowchart.ts'
import type { Sequence } from '../../diagrams/sequence.ts'
import type { FlowchartDrawing, SequenceDrawing } from './drawing.ts'

interface Declared {
  readonly id: string
  readonly rows?: readonly string[]
}

/**
 * Compares what Mermaid drew with what the source declares: names, and labels line by line.
 *
 * @throws Error naming both, if they differ
 */
export function requireFlowchartDrawn(drawing: FlowchartDrawing, flowchart: Flowchart): void {
  requireSame('nodes', drawing.nodes, flowchart.nodes)
  requireSame(
    'edges',
    drawing.edges,
    flowchart.edges.map(({ id }) => ({ id })),
  )
  requireSame('edge labels', drawing.labels, flowchart.edges.filter(hasLabel))
  requireSame('subgraphs', drawing.groups, flowchart.groups)
}

/** The same for a sequence diagram. */
export function requireSequenceDrawn(drawing: SequenceDrawing, sequence: Sequence): void {
  requireSame('participants', drawing.participants, sequence.participants)
  requireSame('messages and notes', [...drawing.messages, ...drawing.notes], sequence.items)
}

function hasLabel({ rows }: FlowchartEdge): boolean {
  return rows.length > 0
}

function requireSame(
  what: string,
  drawn: readonly Declared[],
  declared: readonly Declared[],
): void {
  const [found, expected] = [drawn, declared].map((list) => list.map(nameAndRows).sort().join('; '))
  if (found === expected) return
  throw new Error(`Mermaid drew the ${what} ${found}; the source declares ${expected}.`)
}

/** Mermaid breaks lines that it finds too long: a label must come out as it was written. */
function nameAndRows({ id, rows = [] }: Declared): string {
  return [id, ...rows].join('|')
}
