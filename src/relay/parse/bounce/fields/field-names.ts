import { elementAt } from '../../property-bag/index.ts'

/** Fields of a delivery status (RFC 3464), those of its makers among them. */
const STATUS_NAMES = new Set([
  'reporting-mta',
  'received-from-mta',
  'dsn-gateway',
  'original-envelope-id',
  'arrival-date',
  'original-recipient',
  'final-recipient',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'x-postfix-queue-id',
  'x-postfix-sender',
  'x-actual-recipient',
  'x-display-name',
  'x-supplementary-info',
])

/** Everyday words, so their values must fit too. */
const STATUS_LINE =
  /^ *(?:action ?: ?(?:failed|delayed|delivered|relayed|expanded)\b|status ?: ?[245]\.\d{1,3}\.\d{1,3}\b)/i

/** Header fields of a message, and what Outlook shows of them in a few languages. */
const HEADER_NAMES = new Set([
  'received',
  'return-path',
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'subject',
  'date',
  'sent',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'delivered-to',
  'envelope-to',
  'delivery-date',
  'auto-submitted',
  'importance',
  'precedence',
  'user-agent',
  'accept-language',
  'von',
  'gesendet',
  'an',
  'betreff',
  'de',
  'envoyé',
  'enviado',
  'à',
  'objet',
  'para',
  'asunto',
])

const HEADER_FAMILY = /^(?:x|arc|dkim|received|authentication|content|list|thread)-/

/** A field with its name, anywhere a line begins; `https://` is none. */
export const FIELD = /^ *(\p{L}[\p{L}\d-]{0,76}) ?:(?!\/\/)/u

/** A field of a header or a delivery status that begins on a line. */
export interface FieldStart {
  readonly kind: 'status' | 'header'
  /** In lower case. */
  readonly name: string
}

/** The field that begins on a line, if it is one of those that reports and messages have. */
export function fieldStart(line: string): FieldStart | null {
  const match = FIELD.exec(line)
  if (match === null) return null
  const name = elementAt(match, 1).toLowerCase()
  if (STATUS_NAMES.has(name) || STATUS_LINE.test(line)) return { kind: 'status', name }
  return HEADER_NAMES.has(name) || HEADER_FAMILY.test(name) ? { kind: 'header', name } : null
}
