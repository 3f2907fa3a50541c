import { linesOf, indentOf, type TextLine } from '../lines.ts'
import { MAX_FIELDS } from '../limits.ts'
import { placeRuns, type PlacedText, type Run } from '../placed-text.ts'
import { FIELD, fieldStart } from './field-names.ts'

/** One field of a header or a delivery status. */
export interface Field {
  /** In lower case. */
  readonly name: string
  /** Unfolded: on one line, without outer spaces. */
  readonly value: PlacedText
}

/** Words of every day, but fields where the rest is a delivery status. */
const STATUS_WORD = /^ *(?:action|status) ?:/i

/** So many lines tell how far fields are indented. */
const LINES_FOR_INDENT = 20

interface OpenField {
  readonly name: string
  readonly runs: Run[]
}

/**
 * Reads the header fields of a message. Lines that mail programs wrapped without indenting them
 * belong to the field before.
 *
 * @returns the first 4000 fields that have a value
 */
export function readHeaderFields(block: PlacedText): readonly Field[] {
  return readFields(block, (line) => FIELD.test(line))
}

/** Reads the fields of a delivery status, of all recipients in their order; see `readHeaderFields`. */
export function readStatusFields(block: PlacedText): readonly Field[] {
  return readFields(block, (line) => STATUS_WORD.test(line) || fieldStart(line)?.kind === 'status')
}

function readFields(block: PlacedText, isField: (line: string) => boolean): readonly Field[] {
  const indent = smallestIndent(block.text, isField)
  const fields: OpenField[] = []
  for (const line of linesOf(block.text)) {
    const isStart = isField(line.text) && (fields.length === 0 || indentOf(line.text) <= indent)
    if (isStart && fields.length === MAX_FIELDS) break
    if (isStart) fields.push(openField(line))
    else fields.at(-1)?.runs.push(...continuation(line))
  }
  return fields
    .filter(({ runs }) => runs.length > 0)
    .map(({ name, runs }) => ({ name, value: placeRuns(block, separated(runs)) }))
}

/** A field may stand behind a byte order mark, so that its own indentation says little. */
function smallestIndent(text: string, isField: (line: string) => boolean): number {
  const indents = text.split('\n', LINES_FOR_INDENT).filter(isField).map(indentOf)
  return Math.min(...indents)
}

function openField({ text, start }: TextLine): OpenField {
  const colon = text.indexOf(':')
  const value = text.slice(colon + 1)
  return {
    name: text.slice(0, colon).trim().toLowerCase(),
    runs: [...runOf(value, start + colon + 1)],
  }
}

function continuation({ text, start }: TextLine): readonly Run[] {
  return runOf(text, start)
}

function runOf(text: string, at: number): readonly Run[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : [{ text: trimmed, at: at + indentOf(text) }]
}

/** With a space between, which takes the place of what stands before the next piece. */
function separated(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' ', at: run.at - 1 }, run]))
}
