import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  liveTest,
  type LiveCommand,
  type LiveTest,
} from '../../../../src/relay/explain/live-test/index.ts'
import { LOOKING_COMMANDS } from '../../../../src/relay/explain/live-test/looking-commands.ts'
import { SENDING_COMMANDS } from '../../../../src/relay/explain/live-test/sending-commands.ts'
import { quotePosix, quotePowerShell } from '../../../../src/relay/explain/quote.ts'
import { evaluateCase, toRelayCase, type CaseFile } from '../../../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  statedCertificate,
} from '../../../support/read-case.ts'

function testOf(file: CaseFile): LiveTest {
  const { relayCase } = toRelayCase(file, '2026-11-23')
  const [recipient] = relayCase.submission.rcptTo
  if (recipient === undefined) throw new Error('no recipient')
  return liveTest(relayCase, recipient, (one) => {
    const [result] = evaluateCase(one).recipients
    if (result === undefined) throw new Error('no result')
    return result
  })
}

function command(file: CaseFile, id: string) {
  const found = testOf(file).commands.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no command ${id}`)
  return found
}

const linesOf = ({ runs }: LiveCommand): readonly string[] => runs.flatMap(({ lines }) => lines)

/** The command for the message itself, or for the one with the other sender. */
function run(file: CaseFile, id: string, which: 'stated' | 'otherSender' = 'stated') {
  const found = command(file, id).runs[which === 'stated' ? 0 : 1]
  if (found === undefined) throw new Error(`no run of ${id}`)
  return found
}

const certified = (submission: CaseFile['submission'] = {}): CaseFile =>
  contosoCase({
    tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
    submission: { certificate: statedCertificate('mail.contoso.com'), ...submission },
  })

const addressed = (submission: CaseFile['submission'] = {}): CaseFile =>
  contosoCase({ tenant: { inboundConnectors: [ADDRESS_CONNECTOR] }, submission })

const HOST = 'contoso-com.mail.protection.outlook.com'

/** What a shell makes of a command: the words each program gets, and what goes to the input of openssl. */
function runPosix(lines: readonly string[]): string[] {
  const stubs = [
    'swaks() { printf "%s\\0" swaks "$@"; }',
    'openssl() { printf "%s\\0" openssl "$@"; while IFS= read -r got; do printf "%s\\0" "$got"; done; }',
    'sleep() { :; }',
  ]
  const script = [...stubs, ...lines].join('\n')
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/tmp' })
    .split('\0')
    .slice(0, -1)
}

describe('the swaks command', () => {
  it('presents the certificate and stops after RCPT TO', () => {
    expect(runPosix(run(certified(), 'swaks').lines)).toEqual([
      'swaks',
      ...['--server', HOST, '--port', '25', '--tls'],
      ...['--tls-cert', 'fullchain.pem', '--tls-key', 'key.pem'],
      ...['--from', 'kate@contoso.com', '--to', 'john@tailspintoys.com', '--quit-after', 'RCPT'],
    ])
  })

  it('is there with the null sender too, each with what to expect', () => {
    const file = addressed()
    expect(run(file, 'swaks').expects).toEqual({
      words: '250 to RCPT TO and after the message; it is relayed.',
      replies: [],
    })
    const { lines, sender, expects } = run(file, 'swaks', 'otherSender')
    expect(sender).toBe('<>')
    expect(lines.join(' ')).toContain("--from '<>'")
    expect(expects?.replies[0]).toBe(
      '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to KB 3169958',
    )
    expect(expects?.replies.length).toBe(2)
  })

  it('offers no certificate where the server has none', () => {
    expect(run(addressed(), 'swaks').lines.join(' ')).not.toContain('--tls-cert')
    expect(testOf(addressed()).notes.join(' ')).not.toContain('key.pem')
    expect(run(addressed({ certificate: 'unknown' }), 'swaks').lines.join(' ')).toContain(
      '--tls-cert',
    )
  })

  it('has a sender of the tenant beside a null sender', () => {
    expect(run(addressed({ mailFrom: '<>' }), 'swaks', 'otherSender').sender).toBe(
      'test@contoso.com',
    )
    const nameless = { ...addressed({ mailFrom: '<>' }), tenant: {} }
    expect(run(nameless, 'swaks', 'otherSender')).toMatchObject({
      sender: '<sender address>',
      expects: { replies: [] },
    })
  })
})

describe('the openssl command', () => {
  it('speaks SMTP line by line', () => {
    expect(runPosix(run(certified(), 'openssl', 'otherSender').lines)).toEqual([
      ...['openssl', 's_client', '-starttls', 'smtp', '-crlf', '-ign_eof'],
      ...['-connect', `${HOST}:25`],
      ...['-cert', 'leaf.pem', '-key', 'key.pem', '-cert_chain', 'chain.pem'],
      ...['EHLO contoso.com', 'MAIL FROM:<>', 'RCPT TO:<john@tailspintoys.com>', 'QUIT'],
    ])
    expect(runPosix(run(addressed(), 'openssl').lines)).not.toContain('-cert')
  })

  it('uses options that openssl has', () => {
    const help = (name: string): string =>
      execFileSync('bash', ['-c', `openssl ${name} -help 2>&1`], { encoding: 'utf8' })
    const used = (lines: readonly string[], of: string) =>
      lines
        .filter((line) => line.includes(of))
        .flatMap((line) => line.slice(line.indexOf(of)).match(/ -[a-z_]+/g) ?? [])
    const lines = testOf(certified()).commands.flatMap(linesOf)
    const all = [
      ...used(lines, 'openssl s_client'),
      ...used(lines, '  -cert leaf.pem').map((option) => option),
    ]
    for (const option of all) expect(help('s_client')).toContain(`${option} `)
    expect(all.length).toBeGreaterThan(5)
    for (const option of used(lines, 'openssl verify')) expect(help('verify')).toContain(option)
  })
})

describe('the PowerShell commands', () => {
  it('present a certificate of the store by hand-made TLS', () => {
    const lines = run(certified(), 'powershell').lines
    expect(lines).toContain("Send-Line 'MAIL FROM:<kate@contoso.com>'")
    expect(lines.join('\n')).toContain('$certificates.Add')
    expect(run(addressed(), 'powershell').lines.join('\n')).not.toContain('$certificates.Add')
  })

  it('say of Send-MailMessage what it cannot show, and expect what comes without a certificate', () => {
    const { title, runs } = command(certified(), 'send-mail-message')
    expect(title).toContain('obsolete')
    expect(runs.map(({ expects }) => expects?.replies[0])).toEqual([
      '550 5.7.64 TenantAttribution; Relay Access Denied',
    ])
    expect(command(certified({ mailFrom: '<>' }), 'send-mail-message').runs).toMatchObject([
      { sender: '<sender address>', expects: null },
    ])
  })
})

describe('commands that look', () => {
  it('name the log, what to look for, and the trace', () => {
    expect(run(certified(), 'protocol-log').lines.join('\n')).toContain(
      'ProtocolLog\\SmtpSend\\SEND*.log',
    )
    expect(command(certified(), 'message-trace').runs).toMatchObject([
      { sender: null, expects: null },
    ])
  })

  it('are, like all, grounded in the fact sheets', () => {
    const rows = [...SENDING_COMMANDS, ...LOOKING_COMMANDS]
    expect(rows.every(({ facts, proves }) => facts.length > 0 && proves.length > 0)).toBe(true)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})

describe('what to expect', () => {
  it('names the stage, and for relay denied who says which', () => {
    expect(run(addressed({ mailFrom: '<>' }), 'swaks').expects?.words).toBe(
      'A refusal after RCPT TO (observed) or at the end of DATA (a Microsoft text of 2022).',
    )
    const directSend = contosoCase({
      tenant: { rejectDirectSend: true },
      submission: { rcptTo: ['anna@contoso.com'] },
    })
    expect(run(directSend, 'swaks').expects?.words).toBe(
      'A refusal, after RCPT TO or at the end of DATA.',
    )
  })
})

describe('the host', () => {
  it.each([
    ['contoso.com', HOST],
    [['contoso.onmicrosoft.com', 'contoso.com'], HOST],
    [['contoso.onmicrosoft.com'], 'contoso-onmicrosoft-com.mail.protection.outlook.com'],
    [['my-contoso.com'], '<MX host of the tenant>'],
    [[], '<MX host of the tenant>'],
    ['unknown', '<MX host of the tenant>'],
  ])('of %j is %s', (acceptedDomains, host) => {
    const file = { ...addressed(), tenant: { acceptedDomains } }
    expect(runPosix(run(file, 'swaks').lines)).toContain(host)
    expect(testOf(file).notes[0]).toContain(
      host.startsWith('<') ? 'Put in the host' : 'Check the host',
    )
  })
})

const HOSTILE = [
  "o'brien@contoso.com",
  '$(touch${IFS}/tmp/pwned)@contoso.com',
  '`touch${IFS}/tmp/pwned`@contoso.com',
  '"; touch /tmp/pwned; "@contoso.com',
  "'; touch /tmp/pwned; '@contoso.com",
  'a\nRCPT TO:<b@contoso.com>\n@contoso.com',
  'a\r\nDATA@contoso.com',
  '--data=@/etc/passwd@contoso.com',
  '-t@contoso.com',
  'a,b@contoso.com',
  'a>b@contoso.com',
  'a b@contoso.com',
  '!!@contoso.com',
  '’; calc; ’@contoso.com',
  '\u0000@contoso.com',
]

const PLAIN = /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$|^<(?:sender|recipient) address>$/

describe('hostile addresses', () => {
  it('and unknown ones are left to the reader', () => {
    const { lines } = run(certified({ mailFrom: 'unknown', rcptTo: 'unknown' }), 'swaks')
    expect(runPosix(lines)).toContain('<recipient address>')
  })

  it.each(HOSTILE)('stay one word, or are left to the reader: %j', (address) => {
    const file = certified({ mailFrom: address, rcptTo: [address] })
    const words = runPosix(run(file, 'swaks').lines)
    expect(words).toHaveLength(16)
    const [from = '', to = ''] = [
      words[words.indexOf('--from') + 1],
      words[words.indexOf('--to') + 1],
    ]
    expect(from).toMatch(PLAIN)
    expect(to).toMatch(PLAIN)
    expect(from.startsWith('-')).toBe(false)
    const smtp = runPosix(run(file, 'openssl').lines).slice(-4)
    expect(smtp.map((line) => line.slice(0, 4))).toEqual(['EHLO', 'MAIL', 'RCPT', 'QUIT'])
    for (const lines of testOf(file).commands.map(linesOf)) {
      expect(lines.join('\n')).not.toMatch(/[\r\0]/)
      expect(lines.every((line) => !line.includes('\n'))).toBe(true)
    }
  })

  it.each([
    "con'toso.com",
    '$(touch${IFS}/tmp/pwned).com',
    '`touch${IFS}/tmp/pwned`.com',
    'a"b.com',
    'a;b.com',
    'a’b.com',
    'contoso.com\nDATA',
  ])('in a hostile domain are left to the reader, or quoted: %j', (domain) => {
    const address = `kate@${domain}`
    const file = certified({ mailFrom: address, rcptTo: [address] })
    const hostile = { ...file, tenant: { ...file.tenant, acceptedDomains: [domain] } }
    const words = runPosix(run(hostile, 'swaks').lines)
    expect(words).toHaveLength(16)
    expect(words[words.indexOf('--server') + 1]).toMatch(
      /^(?:[a-z0-9.-]+|<MX host of the tenant>)$/,
    )
    expect(words[words.indexOf('--from') + 1]).toMatch(PLAIN)
    for (const lines of testOf(hostile).commands.map(linesOf)) {
      expect(lines.join('\n')).not.toContain('pwned')
      expect(lines.every((line) => !line.includes('\n'))).toBe(true)
    }
  })

  it('keeps what a plain address may hold', () => {
    const { lines } = run(certified({ mailFrom: "o'brien+$x@Contoso.COM." }), 'swaks')
    expect(runPosix(lines)).toContain("o'brien+$x@contoso.com")
  })
})

describe('quoting', () => {
  const TEXTS = [...HOSTILE, '', "'", "''", '\\', "\\'", '*', '~', '#', '\t', '$HOME', '\n']

  it.each(TEXTS.filter((text) => !text.includes('\0')))('is exact in a shell: %j', (text) => {
    const shown = execFileSync('bash', ['-c', `printf '%s' ${quotePosix(text)}`], {
      encoding: 'utf8',
    })
    expect(shown).toBe(text)
    expect(
      execFileSync('sh', ['-c', `printf '%s' ${quotePosix(text)}`], { encoding: 'utf8' }),
    ).toBe(text)
  })

  it.each(TEXTS)('leaves no quote of PowerShell single: %j', (text) => {
    const quoted = quotePowerShell(text)
    expect(quoted.slice(1, -1).replaceAll(/(['‘’‚‛])\1/g, '')).not.toMatch(/['‘’‚‛]/)
    expect(quoted.slice(1, -1).replaceAll(/(['‘’‚‛])\1/g, '$1')).toBe(text)
  })
})
