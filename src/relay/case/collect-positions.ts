import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Pair,
  type ParsedNode,
} from 'yaml'
import type { CasePath } from '../model/case-path.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceSpan } from '../model/source-span.ts'
import { extendPath, type CasePosition } from './case-positions.ts'

const MAX_DEPTH = 24

interface Walk {
  readonly document: Document
  readonly text: string
  readonly lines: LineCounter
  readonly positions: Map<CasePath, CasePosition>
  readonly problems: Diagnostic[]
}

/** Records where every field stands, and what a case may not contain: duplicate keys, cycles, deep nests. */
export function collectPositions(
  document: Document,
  text: string,
  lines: LineCounter,
): Pick<Walk, 'positions' | 'problems'> {
  const walk: Walk = { document, text, lines, positions: new Map(), problems: [] }
  visit(walk, document.contents, '', [])
  return walk
}

function visit(
  walk: Walk,
  node: unknown,
  path: CasePath,
  above: readonly unknown[],
  key?: SourceSpan,
): void {
  if (!isNode(node)) return
  if (isAlias(node)) {
    const target = node.resolve(walk.document)
    if (target === undefined || above.includes(target)) reportAlias(walk, node, path)
  }
  walk.positions.set(path, positionOfNode(walk, node, key))
  if (above.length >= MAX_DEPTH) {
    report(walk, node, path, 'case-too-deep', 'a value nested too deeply', 'the fields of a case')
  } else if (isMap(node)) {
    visitFields(walk, node.items, path, [...above, node])
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      visit(walk, item, extendPath(path, index), [...above, node])
    })
  }
}

function visitFields(
  walk: Walk,
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  path: CasePath,
  above: readonly unknown[],
): void {
  const seen = new Set<string>()
  for (const { key, value } of pairs) {
    if (!isScalar(key)) {
      report(walk, key, path, 'case-field-without-name', 'a list or object as name', 'a field name')
      continue
    }
    const name = String(key.value)
    const fieldPath = extendPath(path, name)
    if (seen.has(name)) {
      report(walk, key, fieldPath, 'case-duplicate-field', 'the field twice', 'each field once')
      continue
    }
    seen.add(name)
    visit(walk, value, fieldPath, above, spanOfNode(walk, key))
  }
}

/** A cycle would have no end, and an alias of nothing no value. */
function reportAlias(walk: Walk, node: ParsedNode, path: CasePath): void {
  const found = 'an alias of nothing before it, or of a value around it'
  report(walk, node, path, 'case-alias', found, 'a value, or an alias of an anchor before it')
}

function report(
  { lines, problems }: Walk,
  node: ParsedNode,
  path: CasePath,
  id: string,
  found: string,
  expected: string,
): void {
  const text = `Found ${found} at ${path}, expected ${expected}.`
  problems.push({
    id,
    level: 'error',
    path,
    span: spanOfNode({ lines }, node),
    found,
    expected,
    text,
  })
}

function positionOfNode(walk: Walk, node: ParsedNode, key: SourceSpan | undefined): CasePosition {
  const value = spanOfNode(walk, node)
  const isLiteral = isScalar(node) && node.type === 'BLOCK_LITERAL'
  return {
    value,
    ...(key === undefined ? {} : { key }),
    ...(isLiteral ? { block: blockOf(walk, value) } : {}),
  }
}

/** The text of a literal block begins on the line after its `|`, indented as its first full line. */
function blockOf({ text }: Walk, { start, end, line }: SourceSpan) {
  const [, ...lines] = text.slice(start, end).split('\n')
  const first = lines.find((one) => one.trim() !== '') ?? ''
  return { firstLine: line + 1, indent: first.length - first.trimStart().length }
}

function spanOfNode({ lines }: Pick<Walk, 'lines'>, { range }: ParsedNode): SourceSpan {
  const [start, end] = range
  const { line, col } = lines.linePos(start)
  return { start, end, line: Math.max(1, line), column: Math.max(1, col) }
}

/** All nodes of a document that was read have a range. */
function isNode(value: unknown): value is ParsedNode {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
