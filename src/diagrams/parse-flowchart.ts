import {
  marks,
  type Flowchart,
  type FlowchartEdge,
  type FlowchartGroup,
  type FlowchartNode,
  type Mark,
  type NodeShape,
} from './flowchart.ts'
import { refusal, rowsOf, statementsOf } from './source-lines.ts'

const header = /^flowchart (?:TB|LR)$/
const direction = /^direction (?:TB|LR)$/
const nodeLine = /^([a-z][A-Za-z0-9]*)(\[|\(\(|\()"([^"]*)"(\]|\)\)|\))$/
const edgeLine =
  /^([a-z][A-Za-z0-9]*) ([a-z][A-Za-z0-9]*)@(-->|-\.->)(?:\|"([^"]*)"\|)? ([a-z][A-Za-z0-9]*)$/
const groupLine = /^subgraph ([a-z][A-Za-z0-9]*)\["([^"]*)"\]$/
const classLine = /^class ([A-Za-z0-9,]+) ([a-z]+)$/

const shapes: Readonly<Record<string, NodeShape>> = {
  '[]': 'box',
  '()': 'rounded',
  '(())': 'circle',
}

interface Draft {
  readonly kind: 'flowchart'
  readonly groups: FlowchartGroup[]
  readonly nodes: FlowchartNode[]
  readonly edges: FlowchartEdge[]
  readonly marks: Map<string, Mark>
  readonly ids: Set<string>
  depth: number
}

/**
 * Reads the part of Mermaid's flowchart language that our diagrams use: named nodes, named edges
 * (`a e1@--> b`), subgraphs, and `class` with one of our marks. Everything else is refused, so no
 * directive, link, click handler, style or markup can reach the page.
 *
 * @param source the text of a `.mmd` file
 * @throws Error naming the line, what it says and what was expected (a build-time content error)
 */
export function parseFlowchart(source: string): Flowchart {
  const draft: Draft = {
    kind: 'flowchart',
    groups: [],
    nodes: [],
    edges: [],
    marks: new Map(),
    ids: new Set(),
    depth: 0,
  }
  const [first, ...rest] = statementsOf(source)
  if (first === undefined || !header.test(first.text)) {
    throw refusal(first?.at ?? 1, first?.text ?? '', '"flowchart TB" or "flowchart LR" first')
  }
  for (const { text, at } of rest) readStatement(draft, text, at)
  if (draft.depth !== 0) {
    throw refusal(rest.at(-1)?.at ?? 1, '', 'an "end" for each subgraph')
  }
  return draft
}

function readStatement(draft: Draft, text: string, at: number): void {
  if (direction.test(text)) return
  const isRead =
    readEnd(draft, text) ||
    readGroup(draft, text, at) ||
    readNode(draft, text, at) ||
    readEdge(draft, text, at) ||
    readClass(draft, text, at)
  if (!isRead) throw refusal(at, text, 'a node, a named edge (a e1@--> b), a subgraph or a class')
}

function readEnd(draft: Draft, text: string): boolean {
  if (text !== 'end' || draft.depth === 0) return false
  draft.depth -= 1
  return true
}

function readGroup(draft: Draft, text: string, at: number): boolean {
  const [found, id, label] = groupLine.exec(text) ?? []
  if (found === undefined || id === undefined || label === undefined) return false
  draft.groups.push({ id: newId(draft, id, at), rows: rowsOf(label, at) })
  draft.depth += 1
  return true
}

function readNode(draft: Draft, text: string, at: number): boolean {
  const [found, id, open, label, close] = nodeLine.exec(text) ?? []
  if (found === undefined || id === undefined || label === undefined) return false
  const shape = shapes[`${open ?? ''}${close ?? ''}`]
  if (shape === undefined) return false
  draft.nodes.push({ id: newId(draft, id, at), shape, rows: rowsOf(label, at) })
  return true
}

function readEdge(draft: Draft, text: string, at: number): boolean {
  const [found, from, id, arrow, label, to] = edgeLine.exec(text) ?? []
  if (found === undefined || from === undefined || id === undefined || to === undefined) {
    return false
  }
  draft.edges.push({
    id: newId(draft, id, at),
    from: knownEnd(draft, from, at),
    to: knownEnd(draft, to, at),
    rows: label === undefined ? [] : rowsOf(label, at),
    isDotted: arrow === '-.->',
  })
  return true
}

function readClass(draft: Draft, text: string, at: number): boolean {
  const [found, ids, name] = classLine.exec(text) ?? []
  if (found === undefined || ids === undefined) return false
  const mark = marks.find((known) => known === name)
  if (mark === undefined) throw refusal(at, text, `one of the marks ${marks.join(', ')}`)
  for (const id of ids.split(',')) {
    if (!draft.ids.has(id)) throw refusal(at, text, `"${id}" declared before it is marked`)
    draft.marks.set(id, mark)
  }
  return true
}

function newId(draft: Draft, id: string, at: number): string {
  if (draft.ids.has(id)) throw refusal(at, id, 'an id that is not yet taken')
  draft.ids.add(id)
  return id
}

function knownEnd(draft: Draft, id: string, at: number): string {
  const isEnd = [...draft.nodes, ...draft.groups].some((end) => end.id === id)
  if (!isEnd) throw refusal(at, id, 'a node or subgraph declared above')
  return id
}
