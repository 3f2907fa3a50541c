import type { Bounce, BouncedRecipient, ReadValue } from '../../../src/relay/model/bounce.ts'
import { diagnosticsOf, type Parsed } from '../../../src/relay/model/diagnostic.ts'
import { reversePathText } from '../../../src/relay/model/mail-address.ts'
import { recogniseReply } from '../../../src/relay/parse/reply/index.ts'

/** A reading as the corpus writes it: words only, so that a person can check it. */
export function summaryOf(result: Parsed<Bounce>): Record<string, unknown> {
  const diagnostics = diagnosticsOf(result).map(({ id }) => id)
  if (result.kind === 'failed') return { result: result.kind, diagnostics }
  const { writer, form, recipients, ...bounce } = result.value
  return {
    result: result.kind,
    diagnostics,
    writer,
    form,
    mailFrom: inWords(bounce.mailFrom, reversePathText),
    headerFrom: inWords(bounce.headerFrom, ({ text }) => text),
    reportingServer: inWords(bounce.reportingServer, (host) => host),
    time: inWords(bounce.time, (time) => time),
    connectingIp: inWords(bounce.connectingIp, ({ text }) => text),
    recipients: recipients.map(recipientInWords),
  }
}

function recipientInWords(recipient: BouncedRecipient): Record<string, unknown> {
  const { finalRecipient, originalRecipient, action, reply, remoteServer, refusedBy } = recipient
  return {
    finalRecipient: inWords(finalRecipient, ({ text }) => text),
    originalRecipient: inWords(originalRecipient, ({ text }) => text),
    action,
    reply: reply === null ? null : reply.text,
    known: reply === null ? null : keysOf(reply.text),
    remoteServer: inWords(remoteServer, ({ host, address }) =>
      address === null ? host : `${host} [${address.text}]`,
    ),
    refusedBy: inWords(refusedBy, ({ shownBy, host }) => `${shownBy}: ${host}`),
  }
}

function inWords<T>(read: ReadValue<T> | null, print: (value: T) => string): string | null {
  if (read === null) return null
  return read.basis === 'inferred' ? `${print(read.value)} (inferred)` : print(read.value)
}

/** The replies of the register a reply is read as, or how far it was read. */
function keysOf(text: string): readonly string[] {
  const reading = recogniseReply(text)
  return reading.kind === 'recognised' ? reading.keys : [reading.kind]
}
