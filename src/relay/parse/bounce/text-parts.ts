import { chunksOf, type Chunk } from './chunks.ts'
import { readHeaderFields, readStatusFields, type Field } from './fields/read-fields.ts'
import { slicePlaced, type PlacedText } from './placed-text.ts'
import type { ReportParts } from './report-parts.ts'
import { isFromReporter } from './reporter.ts'
import { hasReplyNumbers, hasSign } from './signs.ts'

/**
 * Takes apart a report as a mail program shows it. Headers before anything of a report are the
 * report’s own, the last ones if a letter is wrapped around it; those behind are of the refused
 * message, and what follows them is that message’s text.
 */
export function textParts(text: PlacedText): ReportParts {
  const parts: MutableParts = { header: [], prose: [], status: [], returned: [] }
  let isInReport = false
  for (const chunk of chunksOf(text.text)) {
    const piece = slicePlaced(text, chunk.start, chunk.end)
    addChunk(parts, chunk.kind, piece, isInReport)
    isInReport ||= isOfReport(chunk.kind, piece.text)
  }
  return parts
}

interface MutableParts {
  header: readonly Field[]
  readonly prose: PlacedText[]
  readonly status: Field[]
  returned: readonly Field[]
}

function addChunk(
  parts: MutableParts,
  kind: Chunk['kind'],
  piece: PlacedText,
  isInReport: boolean,
): void {
  switch (kind) {
    case 'status':
      parts.status.push(...readStatusFields(piece))
      return
    case 'prose':
      if (parts.returned.length === 0) parts.prose.push(piece)
      return
    case 'header':
      addHeader(parts, readHeaderFields(piece), isInReport)
  }
}

function addHeader(parts: MutableParts, fields: readonly Field[], isInReport: boolean): void {
  const isOfReporter = isFromReporter(fields)
  if (!isInReport || isOfReporter) parts.header = fields
  else if (parts.returned.length === 0) parts.returned = fields
  // What stands above belongs to the letter around the report.
  if (isOfReporter) parts.prose.length = 0
}

/** A letter may quote a reply before the report; headers of reports are told by who they are from. */
function isOfReport(kind: Chunk['kind'], text: string): boolean {
  return kind === 'status' || (kind === 'prose' && (hasReplyNumbers(text) || hasSign(text)))
}
