import type { CommandRow, CommandValues } from './live-command.ts'
import { quotePosix, quotePowerShell } from '../quote.ts'

const FROM_HERE = 'That the server gets the same, unless it is run there.'
const RCPT_ONLY =
  'That the whole message passes: it ends after RCPT TO, and one Microsoft text places the check at the end of DATA.'

/** Commands that send a message, or as much of one as tells. */
export const SENDING_COMMANDS: readonly CommandRow[] = [
  {
    id: 'swaks',
    title: 'swaks',
    shell: 'posix',
    messages: ['stated', 'otherSender'],
    lines: swaksLines,
    proves: ['What Exchange Online answers to this sender and recipient, from this address.'],
    doesNotProve: [FROM_HERE, RCPT_ONLY],
    facts: ['G6.44', 'G6.47', '2.27'],
  },
  {
    id: 'openssl',
    title: 'openssl s_client',
    shell: 'posix',
    messages: ['stated', 'otherSender'],
    lines: opensslLines,
    proves: [
      'What Exchange Online answers to this sender and recipient, from this address.',
      'Which address it sees: it greets with “Hello [address]”.',
    ],
    doesNotProve: [FROM_HERE, RCPT_ONLY],
    facts: ['G6.45', 'G10.14', 'G6.47'],
  },
  {
    id: 'powershell',
    title: 'PowerShell with a certificate of the Windows store',
    shell: 'powershell',
    messages: ['stated', 'otherSender'],
    lines: streamLines,
    proves: [
      'What Exchange Online answers to this sender and recipient, from this address.',
      'Which address it sees: it greets with “Hello [address]”.',
    ],
    doesNotProve: [
      'That Exchange sends the same certificate: it picks by the TlsCertificateName of its Send connector.',
      RCPT_ONLY,
    ],
    facts: ['G7.27', 'G10.14', '2.47'],
  },
  {
    id: 'send-mail-message',
    title: 'Send-MailMessage (obsolete; offers no certificate)',
    shell: 'powershell',
    messages: ['bare'],
    lines: sendMailMessageLines,
    proves: [
      'Accepted: that the address and the sender’s domain are enough without a certificate.',
    ],
    doesNotProve: [
      'Refused: anything about a certificate connector, since it cannot present one.',
      'Anything about the null sender: it demands a sender.',
    ],
    facts: ['G6.43'],
  },
]

function swaksLines({ host, sender, recipient, offersCertificate }: CommandValues) {
  const certificate = offersCertificate ? ' --tls-cert fullchain.pem --tls-key key.pem' : ''
  return [
    `swaks --server ${quotePosix(host)} --port 25 --tls${certificate} \\`,
    `  --from ${quotePosix(sender)} --to ${quotePosix(recipient)} --quit-after RCPT`,
  ]
}

/**
 * `-ign_eof` keeps the session open and switches off the letters s_client takes as commands: without
 * it the R of RCPT asks for a new handshake.
 */
function opensslLines(values: CommandValues) {
  const certificate = values.offersCertificate
    ? ' \\\n  -cert leaf.pem -key key.pem -cert_chain chain.pem'
    : ''
  return [
    `for line in ${smtpLines(values).map(quotePosix).join(' ')}; do`,
    `  sleep 2; printf '%s\\n' "$line"`,
    `done | openssl s_client -starttls smtp -crlf -ign_eof -connect ${quotePosix(`${values.host}:25`)}${certificate}`,
  ].flatMap((line) => line.split('\n'))
}

function streamLines(values: CommandValues) {
  const { host, clientName, offersCertificate } = values
  const add = `[void]$certificates.Add((Get-Item 'Cert:\\LocalMachine\\My\\<thumbprint>'))`
  return [
    `$server = ${quotePowerShell(host)}`,
    '$certificates = [Security.Cryptography.X509Certificates.X509CertificateCollection]::new()',
    ...(offersCertificate ? [add] : []),
    '$client = [Net.Sockets.TcpClient]::new($server, 25)',
    'function Open($stream) {',
    '  $script:reader = [IO.StreamReader]::new($stream)',
    '  $script:writer = [IO.StreamWriter]::new($stream); $writer.NewLine = "`r`n"; $writer.AutoFlush = $true',
    '}',
    'function Read-Reply { do { $line = $reader.ReadLine(); $line } while ($line -match "^\\d{3}-") }',
    'function Send-Line($text) { $writer.WriteLine($text); Read-Reply }',
    'Open $client.GetStream(); Read-Reply',
    `Send-Line ${quotePowerShell(`EHLO ${clientName}`)}; Send-Line 'STARTTLS'`,
    '$tls = [Net.Security.SslStream]::new($client.GetStream())',
    "$tls.AuthenticateAsClient($server, $certificates, 'Tls12', $false)",
    'Open $tls',
    ...smtpLines(values).map((line) => `Send-Line ${quotePowerShell(line)}`),
    '$client.Dispose()',
  ]
}

function sendMailMessageLines({ host, sender, recipient }: CommandValues) {
  return [
    `Send-MailMessage -SmtpServer ${quotePowerShell(host)} -Port 25 -UseSsl \``,
    `  -From ${quotePowerShell(sender)} -To ${quotePowerShell(recipient)} -Subject 'Relay test' -Body 'Relay test'`,
  ]
}

function smtpLines({ clientName, sender, recipient }: CommandValues): readonly string[] {
  const path = sender === '<>' ? sender : `<${sender}>`
  return [`EHLO ${clientName}`, `MAIL FROM:${path}`, `RCPT TO:<${recipient}>`, 'QUIT']
}
