import type { CommandRow } from './live-command.ts'
import { searchProtocolLog } from '../protocol-log.ts'
import { quotePosix, quotePowerShell } from '../quote.ts'

/** Commands that send nothing: they look at a certificate, a log or a trace. */
export const LOOKING_COMMANDS: readonly CommandRow[] = [
  {
    id: 'server-asks',
    title: 'Does the server ask for a certificate?',
    shell: 'posix',
    messages: [],
    lines: ({ host }) => [
      `openssl s_client -starttls smtp -crlf -connect ${quotePosix(`${host}:25`)} -msg </dev/null`,
    ],
    proves: [
      'That the way to port 25 is open and STARTTLS works.',
      'CertificateRequest: that the server asks.',
    ],
    doesNotProve: [
      '“No client certificate CA names sent” does not show that it does not ask: the list may be empty.',
    ],
    facts: ['G6.45', 'G10.15', 'G10.16'],
  },
  {
    id: 'certificate-chain',
    title: 'Is the certificate good for a client, with its chain?',
    shell: 'posix',
    messages: [],
    lines: () => ['openssl verify -purpose sslclient -untrusted chain.pem leaf.pem'],
    proves: [
      'That the chain leads to a root this machine trusts.',
      'Error 26: that the certificate names no client use.',
    ],
    doesNotProve: [
      'What Exchange Online does with a certificate for servers only: no source says that it demands client use.',
    ],
    facts: ['G6.46', '2.41', '2.43'],
  },
  {
    id: 'protocol-log',
    title: 'Protocol log of the Send connector',
    shell: 'exchange-server',
    messages: [],
    lines: ({ recipient }) => [
      "Set-SendConnector '<Send connector>' -ProtocolLoggingLevel Verbose",
      '# then send a message, and read',
      searchProtocolLog(
        'Sending certificate',
        'Hello [',
        'MAIL FROM:',
        `RCPT TO:<${recipient}>`,
        '550 ',
        '451 ',
      ),
    ],
    proves: [
      '“Sending certificate”: which certificate the server really offered; without it before the second EHLO, none.',
      '“Hello [address]”: the address Exchange Online sees.',
      'MAIL FROM: the envelope sender, <> for the null sender.',
      'The line after RCPT TO or the end of the data: the reply, word for word.',
    ],
    doesNotProve: ['Whether the chain was sent with the certificate.'],
    facts: ['G6.40', 'G6.41', 'G11.10', 'G11.12', 'G10.14'],
  },
  {
    id: 'message-trace',
    title: 'Message trace in Exchange Online',
    shell: 'exchange-online',
    messages: [],
    lines: ({ recipient }) => [
      `Get-MessageTraceV2 -RecipientAddress ${quotePowerShell(recipient)} -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date) |`,
      '  ForEach-Object { $_; Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress } | Format-List',
    ],
    proves: ['A message in it was accepted by your tenant; the receive step names the connector.'],
    doesNotProve: [
      'That a message not in it never left: one refused at the door is in no trace.',
      'That nobody took it: it may have come in to the recipient’s tenant.',
    ],
    facts: ['G11.1', 'G11.23'],
  },
]
