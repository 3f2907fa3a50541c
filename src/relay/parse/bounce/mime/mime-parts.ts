import { readStatusFields, type Field } from '../fields/read-fields.ts'
import type { PlacedText } from '../placed-text.ts'
import type { ReportParts } from '../report-parts.ts'
import { hasReplyNumbers, hasSign } from '../signs.ts'
import { textParts } from '../text-parts.ts'
import { readMessage, type Message, type Walk } from './message.ts'

/** A raw message taken apart. */
export interface MimeReading {
  /** Null when no message in it is a report. */
  readonly parts: ReportParts | null
  /** Everything that was decoded or read as text, to look for what must not be kept. */
  readonly texts: readonly string[]
  readonly isCut: boolean
}

/**
 * Takes apart a raw message that is a report, or that has one attached. A report with a delivery
 * status goes before one that is told by its words alone.
 */
export async function mimeParts(source: PlacedText): Promise<MimeReading> {
  const walk: Walk = { partCount: 0, isCut: false }
  const messages = withAttached(await readMessage(source, walk))
  const report =
    messages.find(({ status }) => status.some(({ text }) => text.trim() !== '')) ??
    messages.find((message) => proseOf(message).some(({ text }) => isReport(text)))
  return {
    parts: report === undefined ? null : partsOfReport(report),
    texts: messages.flatMap(({ plain, html, status }) =>
      [...plain, ...html, ...status].map(({ text }) => text),
    ),
    isCut: walk.isCut,
  }
}

function withAttached(message: Message): readonly Message[] {
  return [message, ...message.attached.flatMap(withAttached)]
}

/** HTML is read where there is no plain text. */
function proseOf({ plain, html }: Message): readonly PlacedText[] {
  const written = plain.filter(({ text }) => text.trim() !== '')
  return written.length > 0 ? written : html
}

function isReport(text: string): boolean {
  return hasSign(text) || hasReplyNumbers(text)
}

function partsOfReport(report: Message): ReportParts {
  const inProse = proseOf(report).map(textParts)
  const status = report.status.flatMap(readStatusFields)
  return {
    header: report.fields,
    prose: inProse.flatMap(({ prose }) => prose),
    status: status.length > 0 ? status : inProse.flatMap((parts) => parts.status),
    returned: returnedHeader(report, inProse),
  }
}

function returnedHeader(
  { headersOnly, attached }: Message,
  inProse: readonly ReportParts[],
): readonly Field[] {
  const candidates = [
    ...headersOnly,
    ...attached.map(({ fields }) => fields),
    ...inProse.map(({ returned }) => returned),
  ]
  return candidates.find((fields) => fields.length > 0) ?? []
}
