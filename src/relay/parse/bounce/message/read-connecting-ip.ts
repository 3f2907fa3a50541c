import type { BouncedRecipient, ReadValue } from '../../../model/bounce.ts'
import { isPublicAddress, toIpAddress, type IpAddress } from '../../../model/ip-range.ts'
import { elementAt } from '../../property-bag/index.ts'
import type { PlacedText } from '../placed-text.ts'
import { fieldValues, type ReportParts } from '../report-parts.ts'

const IP = String.raw`[\da-f.:]{3,45}`
const MICROSOFT = String.raw`[\w.-]{1,240}\.(?:outlook\.(?:com|cn|de)|office365\.us)`

/** A server of Microsoft’s took the message over from this address. */
const RECEIVED = new RegExp(
  String.raw`^from (?!${MICROSOFT} )[^\s()]{1,255} \((?:[^()]{0,255}\[)?(${IP})\]?\) by ${MICROSOFT}`,
  'i',
)
const REPORTED = new RegExp(String.raw`\bCIP:(${IP});`, 'i')
const GREETED = new RegExp(String.raw`\bHello \[(${IP})\]`, 'i')
const IN_REPLY = new RegExp(
  String.raw`\b(?:Client host|sending IP|again later from) \[(${IP})\]`,
  'i',
)

/** Prose behind this is not searched for a greeting. */
const SEARCHED = 64 * 1024

/**
 * The address Exchange Online saw: in the header of the refused message, in its answer to EHLO, or in
 * a reply that names it. Addresses no server on the Internet can see are passed over.
 */
export function readConnectingIp(
  { returned, prose }: ReportParts,
  recipients: readonly BouncedRecipient[],
): ReadValue<IpAddress> | null {
  // The hop nearest to the sender stands last.
  return (
    firstAddress(fieldValues(returned, 'received').toReversed(), RECEIVED) ??
    firstAddress(fieldValues(returned, 'x-forefront-antispam-report'), REPORTED) ??
    firstAddress(prose, GREETED) ??
    firstAddress(recipients.flatMap(replyText), IN_REPLY)
  )
}

/** The place of an address within a reply is the reply’s. */
function replyText({ reply }: BouncedRecipient): readonly PlacedText[] {
  return reply === null ? [] : [{ text: reply.text, spanOf: () => reply.span }]
}

function firstAddress(texts: readonly PlacedText[], pattern: RegExp): ReadValue<IpAddress> | null {
  for (const { text, spanOf } of texts) {
    const match = pattern.exec(text.slice(0, SEARCHED))
    const value = match === null ? null : toIpAddress(elementAt(match, 1))
    if (match === null || value === null || !isPublicAddress(value)) continue
    const start = match.index + match[0].indexOf(elementAt(match, 1))
    return { value, span: spanOf(start, start + elementAt(match, 1).length), basis: 'stated' }
  }
  return null
}
