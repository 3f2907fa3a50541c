import type { WrappedLine } from './joined-text.ts'
import { indentOf, isTypedLine, type SourceLine } from './source-lines.ts'

/** A property of Format-List output, still in lines. */
export interface RawProperty {
  readonly name: string
  /** Offset of the name in the source. */
  readonly start: number
  /** Column of the colon: lines indented beyond it go on with the value. */
  readonly colon: number
  /** The lines of the value; the first may be empty. */
  readonly segments: WrappedLine[]
  /** Something that separates objects stands before it: a blank line or a prompt. */
  readonly isAfterGap: boolean
}

/** The properties of a text in order, and the lines that belong to none. */
export interface FormatListLines {
  readonly properties: readonly RawProperty[]
  readonly skipped: readonly SourceLine[]
}

const PROPERTY = /^( *)([A-Za-z]\w*(?:@[\w.]+)?) *:(?!\/\/|\\)/

/** Sorts the lines of Format-List output into properties, continuation lines and the rest. */
export function collectProperties(lines: readonly SourceLine[]): FormatListLines {
  const properties: RawProperty[] = []
  const skipped: SourceLine[] = []
  let isAfterGap = false
  for (const line of lines) {
    const last = properties.at(-1)
    const property = toProperty(line, isAfterGap)
    if (isContinuation(last, line, property)) {
      last?.segments.push(segmentFrom(line, indentOf(line.text)))
    } else if (property !== null) {
      properties.push(property)
      isAfterGap = false
    } else if (line.text === '' || isTypedLine(line.text)) {
      isAfterGap = true
    } else skipped.push(line)
  }
  return { properties, skipped }
}

function toProperty(line: SourceLine, isAfterGap: boolean): RawProperty | null {
  const match = PROPERTY.exec(line.text)
  if (match === null || isTypedLine(line.text)) return null
  const [head, indent = '', name = ''] = match
  const valueColumn = head.length + indentOf(line.text.slice(head.length))
  return {
    name,
    start: line.start + indent.length,
    colon: head.length - 1,
    segments: [segmentFrom(line, valueColumn)],
    isAfterGap,
  }
}

function segmentFrom(line: SourceLine, column: number): WrappedLine {
  return {
    text: line.text.slice(column),
    start: line.start + column,
    lineEnd: line.text.length,
  }
}

/** Indented beyond the colon; or, where mail has broken the lines anew, inside an open brace. */
function isContinuation(
  last: RawProperty | undefined,
  line: SourceLine,
  property: RawProperty | null,
): boolean {
  if (last === undefined || line.text === '') return false
  if (indentOf(line.text) > last.colon) return true
  return property === null && !isTypedLine(line.text) && isOpenList(last.segments)
}

function isOpenList(segments: readonly WrappedLine[]): boolean {
  return segments[0]?.text.startsWith('{') === true && segments.at(-1)?.text.endsWith('}') === false
}
