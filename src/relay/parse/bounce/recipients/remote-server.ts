import type { ReadValue, RemoteServer } from '../../../model/bounce.ts'
import { toIpAddress } from '../../../model/ip-range.ts'
import { elementAt } from '../../property-bag/index.ts'
import type { PlacedText } from '../placed-text.ts'
import { joinWords } from './join-words.ts'

/** A host name of two labels or more. */
const HOST = String.raw`[a-z\d][\w-]{0,62}(?:\.[\w-]{1,63}){1,10}`
const IP = String.raw`[\da-f.:]{3,45}`

/**
 * Each with the host, or the address alone, as its first group and the address as its second, if any.
 * A space stands for one line feed too: lines are wrapped anywhere.
 */
const FORMS: readonly RegExp[] = [
  // Postfix, Exim
  String.raw`\bhost (${HOST}) ?\[(${IP})\]`,
  String.raw`\bH=(${HOST}) \[(${IP})\]`,
  // Exchange, with the times of its attempts
  String.raw`\bserver at (${HOST}) \((${IP})\) returned`,
  // Exchange Online
  String.raw`\b(?:Remote server|Message rejected by): ?(${HOST})`,
  // Exchange 2007 and 2010
  String.raw`<(${HOST}) #[45]\.`,
  String.raw`^ ?(${HOST}) #[45]\d\d `,
  // Exchange, on a line of its own above the reply
  String.raw`^ ?(${HOST})\n{1,2}Remote server returned`,
  String.raw`\b(?:rejected your message|Nachricht abgelehnt|rejeté votre message|rechazado su mensaje) ?: ?(${HOST})`,
  String.raw`^ ?(${HOST}) (?:rejected your message|gave this error)`,
  // sendmail
  String.raw`\bwhile talking to (${HOST})`,
  // Gmail
  String.raw`\bserver for the recipient domain \S{1,253} by (${HOST})\.? \[(${IP})\]`,
  // qmail
  String.raw`^ ?(${IP}) (?:does not like|failed after)`,
].map((source) => new RegExp(source.replaceAll(' ', String.raw`\s`), 'im'))

const DNS_HOST = new RegExp(String.raw`^(?:dns ?; ?)?(${HOST})\.?(?: \((${IP})[,)])?`, 'i')

/** The server that was talked to, as the prose of a report names it; null when it names none. */
export function remoteServerIn(source: PlacedText): ReadValue<RemoteServer> | null {
  const joined = joinWords(source)
  for (const form of FORMS) {
    const match = form.exec(joined.text)
    if (match !== null) return toServer(joined, match)
  }
  return null
}

/** The server of a `Remote-MTA` field: `dns; host`, in Gmail’s reports with the address behind. */
export function remoteMtaIn(value: PlacedText): ReadValue<RemoteServer> | null {
  const match = DNS_HOST.exec(value.text)
  return match === null ? null : toServer(value, match)
}

/** The host of a `Reporting-MTA` field or of a label, with its place. */
export function hostIn(value: PlacedText): ReadValue<string> | null {
  const server = remoteMtaIn(value)
  return server === null ? null : { ...server, value: server.value.host }
}

function toServer(source: PlacedText, match: RegExpExecArray): ReadValue<RemoteServer> {
  const host = elementAt(match, 1)
  const start = match.index + match[0].indexOf(host)
  return {
    value: { host, address: toIpAddress(match[2] ?? host) },
    span: source.spanOf(start, start + host.length),
    basis: 'stated',
  }
}
