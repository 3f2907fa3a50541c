import type { BounceForm } from '../../model/bounce.ts'
import { chunksOf } from './chunks.ts'
import { fieldStart } from './fields/field-names.ts'
import { placePaste } from './placed-text.ts'
import { isRecipientLine } from './recipients/recipient-line.ts'
import { hasReplyNumbers, hasSign } from './signs.ts'
import { singleSpaced } from './single-spaced.ts'

/** What a raw message declares of its content. */
const MIME_FIELD = /^ *(?:MIME-Version ?: ?1|Content-Type ?: ?(?:multipart|message|text)\/)/i
/** What mail servers add on the way. */
const TRANSPORT_FIELD = /^ *(?:Received|Return-Path|Delivered-To|Message-ID|Envelope-to) ?:/im
const REPORT_TYPE = /^ *Content-Type ?: ?multipart\/report/im
const DELIMITER = /^ *--[^\s-]\S{0,200}$/
/** Fewer header fields than this are no raw message. */
const MIN_HEADER_LINES = 3

/**
 * Says of one block of lines whether it belongs to a bounce, and of which form, without reading it.
 *
 * @param lines without blank ones; quoting may be left or blanked out
 * @returns `mime` for the header of a raw message or of a MIME part, `text` for words and fields of a
 * report and for the header of the message in it, `reply-line` for a reply with its numbers alone;
 * null for a block that shows none of these signs
 */
export function bounceFormOf(lines: readonly string[]): BounceForm | null {
  const { text } = placePaste(lines.join('\n'))
  const block = text.split('\n').map((line) => line.trimEnd())
  if (isMimeBlock(block)) return 'mime'
  if (hasSign(text) || chunksOf(text).some(({ kind }) => kind !== 'prose')) return 'text'
  if (!hasReplyNumbers(text)) return null
  return block.some(isRecipientLine) ? 'text' : 'reply-line'
}

function isMimeBlock(lines: readonly string[]): boolean {
  const isHeader = lines.some((line) => MIME_FIELD.test(line))
  return isHeader && (lines.some((line) => DELIMITER.test(line)) || startsWithField(lines))
}

function startsWithField(lines: readonly string[]): boolean {
  return lines.slice(0, 2).some((line) => fieldStart(line)?.kind === 'header')
}

/**
 * Where a raw message begins in a text: at the first line of its header. A header in the middle of a
 * report that was copied as text is none, it belongs to the message the report is about.
 *
 * @returns the offset of the beginning of that line; null when there is no raw message
 */
export function mimeMessageStart(text: string): number | null {
  const paste = singleSpaced(placePaste(text))
  const start = messageStartIn(paste.text)
  return start === null ? null : paste.spanOf(start, start + 1).start
}

/** The same in a text that was made regular before. */
export function messageStartIn(clean: string): number | null {
  const textEnd = clean.trimEnd().length
  let isInReport = false
  for (const chunk of chunksOf(clean)) {
    const content = clean.slice(chunk.start, chunk.end)
    const hasBody = chunk.end < textEnd
    if (chunk.kind === 'header' && hasBody && isMessageHeader(content, isInReport)) {
      return chunk.start
    }
    isInReport ||= chunk.kind === 'status' || hasSign(content)
  }
  return null
}

/** Inside a report only the header of another report begins a message. */
function isMessageHeader(header: string, isInReport: boolean): boolean {
  if (isInReport) return REPORT_TYPE.test(header)
  const fields = header.split('\n').filter((line) => fieldStart(line)?.kind === 'header')
  const isRaw = fields.some((line) => MIME_FIELD.test(line)) || TRANSPORT_FIELD.test(header)
  return isRaw && fields.length >= MIN_HEADER_LINES
}
