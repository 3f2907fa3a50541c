import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inspectInput, readIntake } from '../../../src/relay/intake/index.ts'
import { leafPem } from '../case/example-certificate.ts'

const connectors = `
Name                         : From the data centre
ConnectorType                : OnPremises
SenderIPAddresses            : {203.0.113.10}

Name                         : From the branch
ConnectorType                : OnPremises
SenderIPAddresses            : {198.51.100.7}
`

const domains = `
Name        DomainName   DomainType      Default
----        ----------   ----------      -------
contoso.com contoso.com  Authoritative   True
`

/** Kind and format of an input, as `inspect` names them. */
async function recognise(input: string | Uint8Array) {
  const { kind, format } = await inspectInput(input)
  return { kind, format }
}

describe('one kind', () => {
  test.each([
    ['PEM', leafPem, 'certificate', 'pem'],
    [
      'PEM with what openssl prints above it',
      `subject=CN = a\nissuer=CN = b\n${leafPem}`,
      'certificate',
      'pem',
    ],
    ['Format-List of connectors', connectors, 'inbound-connectors', 'format-list'],
    [
      'connectors as JSON',
      '[{"Name": "A", "ConnectorType": "OnPremises"}]',
      'inbound-connectors',
      'json',
    ],
    ['one connector as JSON', '{"name": "A", "senderDomains": []}', 'inbound-connectors', 'json'],
    [
      'connectors in a REST answer',
      '{"value": [{"ConnectorType": "Partner"}]}',
      'inbound-connectors',
      'json',
    ],
    [
      'a command',
      'New-InboundConnector -Name A -ConnectorType OnPremises',
      'inbound-connectors',
      'command',
    ],
    [
      'a command after a prompt',
      'PS C:\\> Set-InboundConnector A -Enabled $true',
      'inbound-connectors',
      'command',
    ],
    ['a table of domains', domains, 'accepted-domains', 'table'],
    [
      'Format-List of domains',
      'DomainName : contoso.com\nDomainType : Authoritative\n',
      'accepted-domains',
      'format-list',
    ],
    ['domains as JSON', '[{"DomainName": "contoso.com"}]', 'accepted-domains', 'json'],
    ['names as JSON', '["contoso.com", "fabrikam.com"]', 'accepted-domains', 'json'],
    ['one name on each line', 'contoso.com\r\nfabrikam.com\r\n', 'accepted-domains', 'list'],
    ['names in one line', 'contoso.com, fabrikam.com # ours', 'accepted-domains', 'list'],
    [
      'parameters for a command',
      "$a = @{\n  Name = 'A'\n  ConnectorType = 'Partner'\n}",
      'inbound-connectors',
      'command',
    ],
    [
      'Send connectors',
      'Identity : A\nAddressSpaces : {smtp:*;1}\nSmartHosts : {a.contoso.com}',
      'send-connectors',
      'format-list',
    ],
    [
      'a message without a blank line',
      'Received: from a by b\nFrom: kate@contoso.com\nMIME-Version: 1.0\nThis is the mail system at host a.contoso.com.\n<john@contoso.com>: host a.b said: 550 5.7.64 x',
      'bounce',
      'mime',
    ],
    [
      'JSON after a prompt',
      'PS C:\\> Get-X | ConvertTo-Json\n{ "ConnectorType": 1 }',
      'inbound-connectors',
      'json',
    ],
    ['a case in JSON that is cut off', '{ "title": "A", "submission": {', 'case', 'json'],
    ['quoted PEM', leafPem.replace(/^/gm, '> '), 'certificate', 'pem'],
    ['a case in YAML', 'title: A\ntenant:\n  name: contoso\n', 'case', 'yaml'],
    ['a case that holds PEM', `submission:\n  certificate: |\n    ${leafPem}`, 'case', 'yaml'],
    ['a case in JSON', '{"submission": {"tls": true}}', 'case', 'json'],
  ])('%s', async (_, text, kind, format) => {
    expect(await recognise(text)).toEqual({ kind, format })
  })
})

describe('nothing recognisable', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['prose', 'Dear all,\nour mail does not arrive.\nRegards: Kate'],
    ['addresses', '203.0.113.10\n198.51.100.7'],
    [
      'an outbound connector',
      'Name : Out\nConnectorType : OnPremises\nSmartHosts : {a.contoso.com}\n',
    ],
    ['JSON of something else', '{"a": 1}'],
    ['broken JSON of something else', '[{"a": '],
    ['an empty list', '[]'],
    ['parameters of something else', "$a = @{ Colour = 'red' }"],
  ])('%s', async (_, text) => {
    expect(await recognise(text)).toEqual({ kind: 'unknown', format: null })
  })

  test('bytes that are no DER', async () => {
    expect((await recognise(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).kind).toBe('unknown')
  })
})

describe('several kinds', () => {
  test('are given in their order with the lines they span', async () => {
    const text = `Get-InboundConnector | fl${connectors}\nand the rest\n${leafPem}contoso.com\n`
    const lines = text.split('\n')
    const intake = await readIntake(text)
    const parts = intake.kind === 'read' ? intake.parts : []
    expect(parts.map(({ kind, format }) => [kind, format])).toEqual([
      ['inbound-connectors', 'format-list'],
      ['certificate', 'pem'],
      ['accepted-domains', 'list'],
    ])
    for (const { text: part, firstLine, lastLine } of parts) {
      expect(lines.slice(firstLine - 1, lastLine).join('\n')).toBe(part)
    }
    expect(parts[0]?.text).toContain('From the branch')
    expect(parts[1]?.text.trim()).toBe(leafPem.trim())
  })
})

test('values that a command uses further down are part of it', async () => {
  const text =
    "$name = 'A'\n\n$type = 'Partner'\n\nNew-InboundConnector -Name $name -ConnectorType $type\n"
  const intake = await readIntake(text)
  expect(intake).toMatchObject({
    parts: [{ format: 'command', firstLine: 1, lastLine: 5, connectors: [{ name: 'A' }] }],
    leftOver: [],
  })
})

test('settings that are cut off are recognised, and nothing is read of them', async () => {
  expect(await inspectInput('{ "RejectDirectSend": tr')).toMatchObject({
    kind: 'organization-config',
    organizationConfig: null,
  })
})

describe('a private key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey
  const ed = generateKeyPairSync('ed25519').privateKey
  const locked = { cipher: 'aes-256-cbc', passphrase: 'x' }

  test.each([
    ['PKCS#8, RSA', rsa.export({ type: 'pkcs8', format: 'der' })],
    ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'der' })],
    ['PKCS#8, EC', ec.export({ type: 'pkcs8', format: 'der' })],
    ['SEC 1', ec.export({ type: 'sec1', format: 'der' })],
    ['PKCS#8, Ed25519', ed.export({ type: 'pkcs8', format: 'der' })],
    ['encrypted PKCS#8', rsa.export({ type: 'pkcs8', format: 'der', ...locked })],
  ])('%s is one as DER and as bare base64', async (_, der) => {
    expect(await recognise(der)).toEqual({ kind: 'private-key', format: null })
    expect((await recognise(der.toString('base64'))).kind).toBe('private-key')
  })

  test.each([
    ['PKCS#8', rsa.export({ type: 'pkcs8', format: 'pem' })],
    ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'pem' })],
    ['SEC 1', ec.export({ type: 'sec1', format: 'pem' })],
    ['encrypted', rsa.export({ type: 'pkcs8', format: 'pem', ...locked })],
    ['OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\n'],
    ['PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n'],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\n'],
  ])('%s is one as text', async (_, text) => {
    expect((await recognise(String(text))).kind).toBe('private-key')
  })

  test('is one in an encoded part of a message', async () => {
    const body = Buffer.from(String(ec.export({ type: 'pkcs8', format: 'pem' }))).toString('base64')
    const head =
      'From: kate@contoso.com\nReceived: from a by b\nMIME-Version: 1.0\nContent-Type: text/plain'
    const text = `${head}\nContent-Transfer-Encoding: base64\n\n${body}\n`
    expect(await recognise(text)).toEqual({ kind: 'private-key', format: null })
  })

  test('goes before the certificate and the connectors it stands with', async () => {
    const key = String(rsa.export({ type: 'pkcs8', format: 'pem' }))
    expect(await recognise(`${connectors}\n${leafPem}${key}`)).toEqual({
      kind: 'private-key',
      format: null,
    })
  })

  test('is not what a public key or a certificate is', async () => {
    const publicKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
    const der = publicKey.export({ type: 'spki', format: 'der' })
    expect((await recognise(der)).kind).not.toBe('private-key')
    expect((await recognise(leafPem)).kind).not.toBe('private-key')
  })
})
