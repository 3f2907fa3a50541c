import type { Fact } from '../../model/fact.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import { commandAddress, commandSender } from './command-address.ts'
import { expectedReply, type Predicted } from './expected-reply.ts'
import type { CommandRow, CommandValues, LiveCommand, LiveRun } from './live-command.ts'
import { liveMessages, type LiveMessages } from './live-messages.ts'
import { LOOKING_COMMANDS } from './looking-commands.ts'
import { SENDING_COMMANDS } from './sending-commands.ts'
import { HOST_PLACEHOLDER, mainDomain, tenantHost } from './tenant-host.ts'

/** Commands for one message of a case, and what to know before running them. */
export interface LiveTest {
  readonly commands: readonly LiveCommand[]
  /** What to put in by hand, and what holds for all of them. */
  readonly notes: readonly string[]
}

const SENDER = '<sender address>'
const RECIPIENT = '<recipient address>'

/**
 * Commands that show what Exchange Online really does with a message of this case, each with what to
 * expect and with what it proves (guide facts 6D, 11).
 *
 * Everything from the case is quoted for its shell, and an address that is more than a plain one is
 * left to the reader.
 *
 * @param judge - the verdict on another case for the same recipient
 */
export function liveTest(
  relayCase: RelayCase,
  recipient: Fact<MailAddress>,
  judge: (relayCase: RelayCase) => Predicted,
): LiveTest {
  const messages = liveMessages(relayCase)
  const valuesFor = (message: keyof LiveMessages): CommandValues =>
    valuesOf(messages[message], recipient)
  const stated = valuesFor('stated')
  const sending = SENDING_COMMANDS.map((row) =>
    filled(
      row,
      row.messages.map((message) =>
        sendingRun(row, message, valuesFor(message), judge(messages[message])),
      ),
    ),
  )
  const looking = LOOKING_COMMANDS.map((row) =>
    filled(row, [{ sender: null, lines: row.lines(stated), expects: null }]),
  )
  return { commands: [...sending, ...looking], notes: notesFor(stated) }
}

function valuesOf(relayCase: RelayCase, recipient: Fact<MailAddress>): CommandValues {
  const { mailFrom, certificate } = relayCase.submission
  return {
    host: tenantHost(relayCase),
    clientName: mainDomain(relayCase) ?? 'test.example',
    sender: commandSender(mailFrom, SENDER),
    recipient: commandAddress(recipient, RECIPIENT),
    offersCertificate: certificate.state === 'unknown' || certificate.value !== null,
  }
}

function sendingRun(
  row: CommandRow,
  message: keyof LiveMessages,
  values: CommandValues,
  predicted: Predicted,
): LiveRun {
  // What cannot send with the null sender is left to the reader, and so is what then happens.
  const sender = message === 'bare' && values.sender === '<>' ? SENDER : values.sender
  return {
    sender,
    lines: row.lines({ ...values, sender }),
    expects: sender === values.sender ? expectedReply(predicted) : null,
  }
}

function filled(
  { id, title, shell, proves, doesNotProve }: CommandRow,
  runs: readonly LiveRun[],
): LiveCommand {
  return { id, title, shell, runs, proves, doesNotProve }
}

function notesFor({ host, offersCertificate }: CommandValues): readonly string[] {
  return [
    host === HOST_PLACEHOLDER
      ? 'Put in the host that the admin center shows as the MX record of your domain.'
      : 'Check the host against the MX record the admin center shows for your domain; newer ones end in mx.microsoft.',
    'Run it on the server that sends, or behind the same public address.',
    'What stands in <angle brackets> is yours to put in; <> alone is the null sender.',
    ...(offersCertificate
      ? [
          'fullchain.pem: the certificate and its intermediates; leaf.pem and chain.pem: the same apart; key.pem: the private key. They stay on your machine.',
        ]
      : []),
    'If RCPT TO is accepted, send one real message as well.',
  ]
}
