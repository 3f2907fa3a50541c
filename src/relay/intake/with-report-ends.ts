import { isRecipientLine } from '../parse/bounce/recipients/recipient-line.ts'
import { hasReplyNumbers } from '../parse/bounce/signs.ts'
import { isTypedLine } from '../parse/powershell/index.ts'
import type { Piece } from './piece.ts'

/** What a report has said so far. */
interface Report {
  readonly hasRecipient: boolean
  readonly hasReply: boolean
}

/**
 * The pieces with what ends a report as text made part of it, though nothing in it is a sign of one:
 * a recipient with `retry timeout exceeded`. Where the reply has been told, only a recipient goes on
 * with the report: the rest is somebody’s letter.
 *
 * @param lines of the whole text
 */
export function withReportEnds(
  pieces: readonly Piece[],
  lines: readonly string[],
): readonly Piece[] {
  let report: Report | null = null
  return pieces.map((piece) => {
    const block = lines.slice(piece.first, piece.end).map((line) => line.trimEnd())
    const isEnd = piece.nature === null && report !== null && goesOn(report, block)
    const whole = isEnd ? { ...piece, nature: REPORT } : piece
    report = isOfReport(whole, report) ? withBlock(report, block) : null
    return whole
  })
}

const REPORT = { kind: 'bounce', format: 'text' } as const

function isOfReport({ nature }: Piece, above: Report | null): boolean {
  if (nature?.kind === 'smtp-reply') return above !== null
  return nature?.kind === 'bounce' && nature.format === 'text'
}

function goesOn({ hasRecipient, hasReply }: Report, block: readonly string[]): boolean {
  if (block.slice(0, 1).some(isRecipientLine)) return true
  if (hasReply || block.every(isTypedLine)) return false
  // An address further down is the signature of whoever pasted the report.
  return !hasRecipient || !block.some(isRecipientLine)
}

function withBlock(report: Report | null, block: readonly string[]): Report {
  return {
    hasRecipient: report?.hasRecipient === true || block.some(isRecipientLine),
    hasReply: report?.hasReply === true || hasReplyNumbers(block.join('\n')),
  }
}
