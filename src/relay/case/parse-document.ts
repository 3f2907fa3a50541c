import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml'
import { failed, type Diagnostic, type Parsed } from '../model/diagnostic.ts'
import type { SourceSpan } from '../model/source-span.ts'
import { quoteFound } from '../parse/case-file/index.ts'
import type { CasePositions } from './case-positions.ts'
import { collectPositions } from './collect-positions.ts'
import { isBeyondMeasure } from './is-beyond-measure.ts'

/** The plain value a YAML or JSON text stands for, and where its parts stand. */
export interface CaseDocument {
  readonly value: unknown
  readonly positions: CasePositions
}

const MAX_ALIASES = 100
const MAX_PROBLEMS = 5

/**
 * Dates stay text in the core schema; JSON is a subset of what this reads. Duplicate keys are found
 * while positions are collected, since the library's own check takes quadratic time.
 */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const

/**
 * Reads YAML 1.2 or JSON.
 *
 * @returns failed for syntax errors, duplicate keys, foreign tags, several documents, and nesting or
 *   aliases beyond what a case needs
 */
export function parseCaseDocument(text: string): Parsed<CaseDocument> {
  const lines = new LineCounter()
  try {
    if (isBeyondMeasure(text)) return failed(beyondMeasure())
    const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines })
    const [first, ...rest] = [...document.errors, ...document.warnings]
      .slice(0, MAX_PROBLEMS)
      .map((problem) => describeSyntaxProblem(problem, text, lines))
    if (first !== undefined) return failed(first, ...rest)
    return toCaseDocument(document, text, lines)
  } catch {
    // The library throws when the stack or the number of aliases runs out.
    return failed(beyondMeasure())
  }
}

function toCaseDocument(
  document: Document,
  text: string,
  lines: LineCounter,
): Parsed<CaseDocument> {
  const { positions, problems } = collectPositions(document, text, lines)
  const [first, ...rest] = problems
  if (first !== undefined) return failed(first, ...rest)
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
  return { kind: 'ok', value: { value, positions } }
}

function describeSyntaxProblem(problem: YAMLError, text: string, lines: LineCounter): Diagnostic {
  const [start, end] = problem.pos
  const { line, col: column } = lines.linePos(start)
  const span: SourceSpan = { start, end, line, column }
  const found = quoteFound(lineAround(text, start).trim())
  const expected = 'YAML 1.2 or JSON'
  // Some reasons end in a copy of the source, of any length; `found` shows enough of it.
  const reason = problem.message.split(/\n|: "/, 1).join('')
  return {
    id: 'case-syntax',
    level: 'error',
    span,
    found,
    expected,
    text: `Found ${found}, expected ${expected}. ${reason}.`,
  }
}

function lineAround(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const after = text.slice(offset)
  const end = after.indexOf('\n')
  return `${before.slice(before.lastIndexOf('\n') + 1)}${end === -1 ? after : after.slice(0, end)}`
}

function beyondMeasure(): Diagnostic {
  return {
    id: 'case-beyond-measure',
    level: 'error',
    found: 'values nested, listed or repeated beyond measure',
    expected: 'a case, which needs few levels and some hundred lines',
    text: 'The file nests, lists or repeats values beyond what a case needs. Paste long lists as text in one field.',
  }
}
