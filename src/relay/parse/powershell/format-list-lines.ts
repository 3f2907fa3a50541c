import { elementAt } from '../property-bag/element-at.ts'
import { firstWord, segmentFrom, type WrappedLine } from './joined-text.ts'
import { indentOf, type SourceLine } from './source-lines.ts'
import { isMessageLine, isTypedLine } from './typed-lines.ts'

/** A property of Format-List output, still in lines. */
export interface RawProperty {
  readonly name: string
  /** Offset of the name in the source. */
  readonly start: number
  readonly indent: number
  /** Column of the colon: lines indented beyond it go on with the value. */
  readonly colon: number
  /** The lines of the value, one at least; the first may be empty. */
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

/** Mail programs break lines at 72 to 78 columns, before the word that would not fit. */
const MAIL_WIDTH = 70
/** A line this long was not broken by any of them. */
const UNBROKEN = 100

/** Sorts the lines of Format-List output into properties, continuation lines and the rest. */
export function collectProperties(lines: readonly SourceLine[]): FormatListLines {
  const properties: RawProperty[] = []
  const skipped: SourceLine[] = []
  let isAfterGap = false
  for (const line of lines) {
    const last = properties.at(-1)
    const property = toProperty(line, isAfterGap)
    if (last !== undefined && (isAfterGap ? resumes : goesOn)(last, line, property)) {
      last.segments.push(segmentFrom(line, indentOf(line.text)))
      isAfterGap = false
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
  if (match === null || isMessageLine(line.text)) return null
  const [head, indent = '', name = ''] = match
  const valueColumn = head.length + indentOf(line.text.slice(head.length))
  return {
    name,
    start: line.start + indent.length,
    indent: indent.length,
    colon: head.length - 1,
    segments: [segmentFrom(line, valueColumn)],
    isAfterGap,
  }
}

/**
 * Whether a line goes on with the value above it: indented beyond the colon; or, where mail, tabs or a
 * web page have moved things, indented at all, inside an open brace, or the rest of a broken line.
 */
function goesOn(last: RawProperty, line: SourceLine, property: RawProperty | null): boolean {
  if (line.text === '') return false
  const indent = indentOf(line.text)
  if (indent > last.colon) return true
  if (property !== null || isTypedLine(line.text)) return false
  return indent > last.indent || isOpenList(last) || isBroken(last, line.text.trimStart())
}

/** A window can break a list so that a line holds nothing but the space behind a comma. */
function resumes(last: RawProperty, line: SourceLine): boolean {
  return isOpenList(last) && indentOf(line.text) > last.colon
}

function isOpenList({ segments }: RawProperty): boolean {
  return elementAt(segments, 0).text.startsWith('{') && !lastOf(segments).text.endsWith('}')
}

function isBroken({ segments }: RawProperty, next: string): boolean {
  const { lineEnd } = lastOf(segments)
  return lineEnd <= UNBROKEN && lineEnd + 1 + firstWord(next).length > MAIL_WIDTH
}

function lastOf(segments: readonly WrappedLine[]): WrappedLine {
  return elementAt(segments, segments.length - 1)
}
