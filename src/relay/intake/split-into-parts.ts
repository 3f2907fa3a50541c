import { mimeMessageStart } from '../parse/bounce/bounce-form.ts'
import { certificateFormRank } from '../parse/certificates/certificate-form.ts'
import { isTypedLine, toCsvText } from '../parse/powershell/index.ts'
import { elementAt, toSourceText } from '../parse/property-bag/index.ts'
import { recogniseBlock, type BlockNature } from './recognise-block.ts'
import { messageEnd, startsOfOthers } from './message-end.ts'
import type { Piece } from './piece.ts'
import { toBlocks, type Block } from './to-blocks.ts'
import { withCsvRows } from './with-csv-rows.ts'
import { withReportEnds } from './with-report-ends.ts'

/** Lines of a text, counted from 1, both included. */
export interface LineRange {
  readonly firstLine: number
  readonly lastLine: number
}

/** One recognised piece of a pasted text. */
export interface InputPart extends BlockNature, LineRange {
  readonly text: string
  /** Offset of its first code unit in the whole. */
  readonly start: number
}

/** A pasted text, cut up. */
export interface SplitText {
  readonly parts: readonly InputPart[]
  /** What is none of the known forms, prompts and commands aside. */
  readonly leftOver: readonly LineRange[]
}

type RecognisedPiece = Block & { readonly nature: BlockNature }

/**
 * Cuts a pasted text into the pieces that are recognised, each as long as its kind goes on. What
 * stands between two pieces of one kind belongs to them. A message with headers is one piece.
 */
export function splitIntoParts(text: string): SplitText {
  const source = toSourceText(text)
  const lines = source.clean.split('\n')
  const csvLines = toCsvText(source, source.clean).split('\n')
  const natureOf = ({ first, end }: Block): BlockNature | null =>
    recogniseBlock(lines.slice(first, end), csvLines.slice(first, end))
  const blocks = toBlocks(lines).map((block) => ({ ...block, nature: natureOf(block) }))
  const pieces = withoutDoubtful(withMessage(text, lines, withCsvRows(blocks, csvLines)))
  const merged = mergePieces(withReportEnds(pieces, lines), lines)
  const offsets = offsetsOf(lines)
  const offset = (line: number): number => elementAt(offsets, line)
  return {
    parts: merged.map(({ first, end, nature }) => ({
      ...nature,
      text: text.slice(offset(first), Math.max(offset(first), offset(end) - 1)),
      start: offset(first),
      firstLine: first + 1,
      lastLine: end,
    })),
    leftOver: outside(pieces, merged)
      .filter(({ first, end }) => !lines.slice(first, end).every(isTypedLine))
      .map(({ first, end }) => ({ firstLine: first + 1, lastLine: end })),
  }
}

/** The pieces with those of a message with headers made one. */
function withMessage(
  text: string,
  lines: readonly string[],
  pieces: readonly Piece[],
): readonly Piece[] {
  const start = mimeMessageStart(text)
  if (start === null) return pieces
  const first = text.slice(0, start).split('\n').length - 1
  const end = messageEnd(lines, first, startsOfOthers(pieces, lines))
  const message: Piece = { first, end, nature: { kind: 'bounce', format: 'mime' } }
  return [
    ...pieces.filter((piece) => piece.end <= first),
    message,
    ...pieces.filter((piece) => piece.first >= end),
  ]
}

/** Beside a bounce, a line with nothing but a host name is part of somebody’s letter, no list of domains. */
function withoutDoubtful(pieces: readonly Piece[]): readonly Piece[] {
  const hasBounce = pieces.some(({ nature }) => nature?.kind === 'bounce')
  if (!hasBounce) return pieces
  return pieces.map((piece) =>
    piece.nature?.format === 'list' ? { ...piece, nature: null } : piece,
  )
}

function mergePieces(
  pieces: readonly Piece[],
  lines: readonly string[],
): readonly RecognisedPiece[] {
  const merged: RecognisedPiece[] = []
  let assigned: number | null = null
  for (const { first, end, nature } of pieces) {
    if (nature === null) {
      const isAssignment = ASSIGNMENT.test(elementAt(lines, first))
      assigned = isAssignment ? (assigned ?? first) : null
      continue
    }
    const start = nature.format === 'command' ? (assigned ?? first) : first
    const last = merged.at(-1)
    const joined = last === undefined ? null : joinedNature(last.nature, nature)
    if (last === undefined || joined === null) merged.push({ first: start, end, nature })
    else merged[merged.length - 1] = { first: last.first, end, nature: joined }
    assigned = null
  }
  return merged
}

/** Values that a command further down uses. */
const ASSIGNMENT = /^\s*(?:PS[^>]{0,260}>\s*)?\$\w+\s*=/

/** What two neighbours are together; null when each stands alone. */
function joinedNature(one: BlockNature, next: BlockNature): BlockNature | null {
  // OpenSSL prints text above PEM: together they are named by what is read.
  if (one.kind === 'certificate' && next.kind === 'certificate') return namedFirst(one, next)
  if (one.kind === next.kind) return one
  const kinds = [one.kind, next.kind]
  if (!kinds.every((kind) => kind === 'bounce' || kind === 'smtp-reply')) return null
  return one.kind === 'bounce' ? one : next
}

function namedFirst(one: BlockNature, next: BlockNature): BlockNature {
  return certificateFormRank(next.format) < certificateFormRank(one.format) ? next : one
}

/** The pieces that lie in none of the merged ones; both are in order. */
function outside(pieces: readonly Block[], merged: readonly Block[]): readonly Block[] {
  const rest = [...merged]
  return pieces.filter((piece) => {
    while (rest[0] !== undefined && rest[0].end <= piece.first) rest.shift()
    return rest[0] === undefined || piece.first < rest[0].first
  })
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  let offset = 0
  const starts = lines.map(({ length }) => {
    const at = offset
    offset += length + 1
    return at
  })
  return [...starts, offset]
}
