import type { ReadValue } from '../../../model/bounce.ts'
import type { MailAddress, ReversePath } from '../../../model/mail-address.ts'
import { elementAt } from '../../property-bag/index.ts'
import { slicePlaced, type PlacedText } from '../placed-text.ts'
import { ADDRESS, addressesIn, addressIn, readAddress } from '../recipients/address.ts'
import { fieldValue, fieldValues, type ReportParts } from '../report-parts.ts'
import { isFromReporter } from '../reporter.ts'

const ENVELOPE_FROM = new RegExp(String.raw`\benvelope-from <?(${ADDRESS})`, 'iu')
const MAIL_FROM = /\bMAIL FROM: ?(<[^<>\s]{0,320}>)/i
const SENDER_LABEL = new RegExp(String.raw`^ *Sender Address: *(${ADDRESS})`, 'imu')

/** Fields of a report’s header that name whom it went to, which is P1 of the refused message. */
const ADDRESSEE = ['to', 'an', 'para', 'à', 'x-original-to', 'envelope-to', 'delivered-to']

/** P2: the From header of the refused message. */
export function readHeaderFrom({ returned }: ReportParts): ReadValue<MailAddress> | null {
  const from = fieldValue(returned, 'from')
  return from === null ? null : addressIn(from)
}

/**
 * P1 of the refused message: as a status or its header states it, else inferred from whom the report
 * went to, since reports are sent to P1.
 */
export function readMailFrom(parts: ReportParts): ReadValue<ReversePath> | null {
  const { status, returned } = parts
  return (
    reversePathIn(fieldValue(status, 'x-postfix-sender')) ??
    reversePathIn(fieldValue(returned, 'return-path')) ??
    firstMatch(fieldValues(returned, 'received'), ENVELOPE_FROM, 'stated') ??
    dialogueSender(parts) ??
    firstMatch(parts.prose, SENDER_LABEL, 'inferred') ??
    addressee(parts)
  )
}

/** With or without brackets and the type in front, `rfc822; kate@contoso.com`; also `<>`. */
function reversePathIn(value: PlacedText | null): ReadValue<ReversePath> | null {
  if (value === null) return null
  const address = addressIn(value)
  if (address !== null) return toPath(address, 'stated')
  const literal = value.text.replace(/^rfc822 ?; ?/i, '')
  const span = value.spanOf(value.text.length - literal.length, value.text.length)
  return literal === '<>' ? { value: { kind: 'null' }, span, basis: 'stated' } : null
}

function firstMatch(
  texts: readonly PlacedText[],
  pattern: RegExp,
  basis: ReadValue<ReversePath>['basis'],
): ReadValue<ReversePath> | null {
  for (const text of texts) {
    const match = pattern.exec(text.text)
    if (match === null) continue
    const literal = elementAt(match, 1)
    const end = match.index + match[0].length
    const address = readAddress(text, end - literal.length, literal)
    if (address !== null) return toPath(address, basis)
  }
  return null
}

/** In an SMTP dialogue, within a report or alone. */
function dialogueSender({ prose }: ReportParts): ReadValue<ReversePath> | null {
  for (const text of prose) {
    const match = MAIL_FROM.exec(text.text)
    if (match === null) continue
    const end = match.index + elementAt(match, 0).length
    return reversePathIn(slicePlaced(text, end - elementAt(match, 1).length, end))
  }
  return null
}

/** Only the header of a report tells, and only where it went to one address. */
function addressee({ header }: ReportParts): ReadValue<ReversePath> | null {
  if (!isFromReporter(header)) return null
  const [first, ...others] = ADDRESSEE.flatMap((name) => {
    const found = addressesIn(fieldValue(header, name))
    return found.length === 1 ? found : []
  })
  const isOne = others.every(({ value }) => value.text === first?.value.text)
  return first === undefined || !isOne ? null : toPath(first, 'inferred')
}

function toPath(
  { value, span }: ReadValue<MailAddress>,
  basis: ReadValue<ReversePath>['basis'],
): ReadValue<ReversePath> {
  return { value: { kind: 'address', address: value }, span, basis }
}
