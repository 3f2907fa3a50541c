import type { ServerInput, SubmissionInput } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import { unknown, type Fact } from '../../model/fact.ts'
import { toIpAddress } from '../../model/ip-range.ts'
import { toMailAddress, toReversePath, type MailAddress } from '../../model/mail-address.ts'
import type { SendingServer, Submission } from '../../model/relay-case.ts'
import { readCertificate } from './read-certificate.ts'
import { fieldReader, isNotGiven, readAssumedBoolean, readFact } from './read-fact.ts'
import { noteUnreadable, type ReadingNotes } from './reading-notes.ts'

const ADDRESS = 'an address such as john@tailspintoys.com'
const RECIPIENTS_PATH = 'submission.rcptTo'

const connectingIp = fieldReader(toIpAddress, 'one IPv4 or IPv6 address such as 203.0.113.10')
const mailFrom = fieldReader(
  toReversePath,
  'an address such as kate@contoso.com, or <> for the null sender',
)
const recipient = fieldReader(toMailAddress, ADDRESS)

const headerFrom = {
  expected: 'an address such as kate@contoso.com, or none for a message without a From header',
  read: readHeaderFrom,
}

/** Reads `submission`; a submission that is left out is unknown in everything but `tls`. */
export function readSubmission(input: SubmissionInput, notes: ReadingNotes): Submission {
  return {
    ...readServer(input, 'submission', notes),
    mailFrom: readFact(input.mailFrom, 'submission.mailFrom', mailFrom, notes),
    headerFrom: readFact(input.headerFrom, 'submission.headerFrom', headerFrom, notes),
    rcptTo: readRecipients(input.rcptTo, notes),
  }
}

/** Reads what `submission`, or another server, says about the server that sends. */
export function readServer(input: ServerInput, path: CasePath, notes: ReadingNotes): SendingServer {
  return {
    connectingIp: readFact(input.connectingIp, `${path}.connectingIp`, connectingIp, notes),
    tls: readAssumedBoolean(input.tls, true, `${path}.tls`),
    certificate: readCertificate(input.certificate, `${path}.certificate`, notes),
  }
}

function readRecipients(
  input: SubmissionInput['rcptTo'],
  notes: ReadingNotes,
): readonly Fact<MailAddress>[] {
  if (input === undefined || typeof input === 'string') return [unknown(RECIPIENTS_PATH)]
  if (input.length > 0) {
    return input.map((item, index) =>
      readFact(item, `${RECIPIENTS_PATH}[${String(index)}]`, recipient, notes),
    )
  }
  noteUnreadable(notes, RECIPIENTS_PATH, input, `a list of at least one recipient, each ${ADDRESS}`)
  return [unknown(RECIPIENTS_PATH)]
}

/** P2 is often copied with its display name: `Kate <kate@contoso.com>`. */
function readHeaderFrom(text: string): { readonly value: MailAddress | null } | null {
  if (isNone(text)) return { value: null }
  const bracket = text.lastIndexOf('<')
  const address = toMailAddress(bracket === -1 ? text : text.slice(bracket))
  return address === null ? null : { value: address }
}

function isNone(text: string): boolean {
  return !isNotGiven(text) && text.trim() === 'none'
}
