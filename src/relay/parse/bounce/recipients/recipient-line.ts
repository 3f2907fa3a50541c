import { elementAt } from '../../property-bag/index.ts'
import { ADDRESS } from './address.ts'

/** A line that names a recipient, and the reply behind or below it. */
export interface RecipientLine {
  readonly address: string
  /** Where the address begins in the line. */
  readonly at: number
  /** The address it was expanded from. */
  readonly original: string | null
  /** Where what belongs to the recipient begins in the line. */
  readonly bodyAt: number
}

const NAME = String.raw`[^<>()@:\n]{1,80}`
const LINK = String.raw`(?:<mailto:[^<>\s]{1,320}>)?`

/** Each with the address as its first group; the second, if any, is the one it was expanded from. */
const FORMS: readonly RegExp[] = [
  // Postfix, qmail: `<john@contoso.com> (expanded from <team@contoso.com>): host …`
  String.raw`^ *<(${ADDRESS})>(?: \(expanded from <(${ADDRESS})>\))?:(?: |$)`,
  // Exchange, Exim, sendmail: the address alone, in Outlook with a link behind it
  String.raw`^ *<?(${ADDRESS})>? ?${LINK}:?$`,
  String.raw`^ *${ADDRESS} ?\((${ADDRESS})\) ?${LINK}$`,
  // Outlook with the name of a contact
  String.raw`^ *${NAME}[(<](?:mailto:)?(${ADDRESS})[)>] ?${LINK}$`,
  // sendmail: `john@contoso.com... Deferred: …`
  String.raw`^ *<?(${ADDRESS})>?\.\.\. `,
  // Exchange Online
  String.raw`^ *Recipient Address: *(${ADDRESS})$`,
  // logs of Postfix and Exim, an SMTP dialogue
  String.raw`\bto=<(${ADDRESS})>,(?: orig_to=<(${ADDRESS})>,)?(?: relay=|$)`,
  String.raw`^.{0,80} (?:\*\*|==) (${ADDRESS})(?: <(${ADDRESS})>)?(?: R=|$)`,
  String.raw`^.{0,80}\bRCPT TO: ?<(${ADDRESS})>$`,
].map((source) => new RegExp(source, 'iu'))

/** Servers write reports; they do not get refused. */
const SERVER = /^(?:mailer-daemon|postmaster)@/i

/** The recipient a line names; null for any other line. Longer lines than 1000 code units name none. */
export function recipientLineOf(line: string): RecipientLine | null {
  if (!line.includes('@')) return null
  for (const form of FORMS) {
    const match = form.exec(line.slice(0, 1000))
    if (match === null) continue
    const address = elementAt(match, 1)
    if (SERVER.test(address)) return null
    const at = match.index + match[0].indexOf(address)
    return { address, at, original: match[2] ?? null, bodyAt: match.index + match[0].length }
  }
  return null
}

/** Whether a line names a recipient. */
export function isRecipientLine(line: string): boolean {
  return recipientLineOf(line) !== null
}
