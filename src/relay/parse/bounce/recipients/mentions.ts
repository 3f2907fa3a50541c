import type { ReadValue } from '../../../model/bounce.ts'
import type { MailAddress } from '../../../model/mail-address.ts'
import { elementAt } from '../../property-bag/index.ts'
import { linesOf } from '../lines.ts'
import { MAX_RECIPIENTS } from '../limits.ts'
import { slicePlaced, type PlacedText } from '../placed-text.ts'
import { ADDRESS, addressIn, readAddress } from './address.ts'
import { recipientLineOf } from './recipient-line.ts'

/** Where prose names a recipient, and where what belongs to it begins. */
export interface Mention {
  readonly address: ReadValue<MailAddress>
  /** The address it was expanded from, where the same line says so. */
  readonly original: ReadValue<MailAddress> | null
  readonly start: number
  readonly bodyStart: number
}

const SENTENCE = new RegExp(
  String.raw`\b(?:message|messaggio|mensaje|Nachricht|delivery|delivered|delivering)\b[^@]{0,120}?[\s<(](${ADDRESS})`,
  'giu',
)

/** Reports name the recipient early. */
const SENTENCES_WITHIN = 64 * 1024

/** Recipients on lines of their own; one more than a report may have at most. */
export function mentionsInLines(source: PlacedText): readonly Mention[] {
  const mentions: Mention[] = []
  for (const { text, start } of linesOf(source.text)) {
    const line = recipientLineOf(text)
    const address = line === null ? null : readAddress(source, start + line.at, line.address)
    if (line === null || address === null) continue
    const head = slicePlaced(source, start, start + line.bodyAt)
    const original = line.original === null ? null : addressIn(head)
    mentions.push({ address, original, start, bodyStart: start + line.bodyAt })
    if (mentions.length > MAX_RECIPIENTS) break
  }
  return mentions
}

/** Recipients in sentences about the message; one more than a report may have at most. */
export function mentionsInSentences(source: PlacedText): readonly Mention[] {
  const mentions: Mention[] = []
  for (const match of source.text.slice(0, SENTENCES_WITHIN).matchAll(SENTENCE)) {
    const literal = elementAt(match, 1)
    const end = match.index + match[0].length
    const address = readAddress(source, end - literal.length, literal)
    if (address === null) continue
    mentions.push({ address, original: null, start: match.index, bodyStart: end })
    if (mentions.length > MAX_RECIPIENTS) break
  }
  return mentions
}
