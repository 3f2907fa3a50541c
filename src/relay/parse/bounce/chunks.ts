import { fieldStart } from './fields/field-names.ts'
import { isOpening } from './signs.ts'
import { MAX_CHUNKS } from './limits.ts'
import { indentOf, linesOf, type TextLine } from './lines.ts'

/** A stretch of a text that is of one nature. */
export interface Chunk {
  readonly kind: 'prose' | 'header' | 'status'
  readonly start: number
  readonly end: number
}

interface OpenChunk {
  kind: Chunk['kind']
  readonly start: number
  end: number
  readonly indent: number
  /** The kinds of fields it has. */
  readonly names: Set<string>
}

/** Fewer kinds of fields than this are lines of a letter, no header. */
const MIN_NAMES = 2

/**
 * Cuts a text into headers of messages, fields of delivery statuses, and what lies between. Copying
 * may have wrapped lines without indenting them, and put blank lines between fields.
 */
export function chunksOf(text: string): readonly Chunk[] {
  let chunk: OpenChunk = { kind: 'prose', start: 0, end: 0, indent: 0, names: new Set() }
  const chunks = [chunk]
  let isAfterBlank = false
  for (const line of linesOf(text)) {
    const isBlank = line.text.trim() === ''
    const isSettled = isBlank || chunks.length === MAX_CHUNKS
    const kind = isSettled ? chunk.kind : kindAfter(chunk, line, isAfterBlank)
    if (kind !== chunk.kind) {
      chunk = openChunk(kind, line)
      chunks.push(chunk)
    }
    extend(chunk, line)
    isAfterBlank = isBlank
  }
  return joinProse(chunks)
}

/** The kind of chunk a line belongs to, given the one before it. */
function kindAfter(chunk: OpenChunk, { text }: TextLine, isAfterBlank: boolean): Chunk['kind'] {
  const own = fieldStart(text)?.kind ?? null
  if (chunk.kind === 'prose') return own ?? 'prose'
  if (isAfterBlank) return own ?? 'prose'
  if (indentOf(text) > chunk.indent) return chunk.kind
  // The blank line between a header and a report may be lost.
  return own ?? (isOpening(text) ? 'prose' : chunk.kind)
}

function openChunk(kind: Chunk['kind'], { text, start, end }: TextLine): OpenChunk {
  return { kind, start, end, indent: indentOf(text), names: new Set() }
}

function extend(chunk: OpenChunk, line: TextLine): void {
  chunk.end = line.end
  const field = chunk.kind === 'prose' ? null : fieldStart(line.text)
  if (field !== null) chunk.names.add(field.name)
}

/** A lone `Subject:` is a line of a letter. */
function joinProse(chunks: readonly OpenChunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const { kind: own, start, end, names } of chunks) {
    const kind = own === 'header' && names.size < MIN_NAMES ? 'prose' : own
    const last = joined.at(-1)
    if (kind === 'prose' && last?.kind === 'prose') joined[joined.length - 1] = { ...last, end }
    else joined.push({ kind, start, end })
  }
  return joined.filter((chunk) => chunk.end > chunk.start)
}
