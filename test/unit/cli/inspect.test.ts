import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { leafPem } from '../case/example-certificate.ts'
import {
  readInspections,
  relayedCase,
  runRelay,
  temporaryDirectory,
  writeInput,
} from './run-relay.ts'

const directory = temporaryDirectory()
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const file = (name: string, content: string | Uint8Array) => writeInput(directory, name, content)
const connectors =
  'Name : A\r\nConnectorType : OnPremises\r\nSenderIPAddresses : {203.0.113.10}\r\n'
const pem = file('leaf.pem', leafPem)
const der = file('leaf.cer', new X509Certificate(leafPem).raw)
const utf16 = file('connectors.txt', Buffer.from(`\uFEFF${connectors}`, 'utf16le'))
const prose = file('prose.txt', 'Dear all,\nnothing to see here.\n')
const relayCase = file('case.yaml', relayedCase)
const key = String(
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }),
)
const keyFile = file('key.pem', `${leafPem}${key}`)

describe('inspect --json', () => {
  test('says what each file is and holds', () => {
    const { status, stdout, stderr } = runRelay([
      'inspect',
      '--json',
      pem,
      der,
      utf16,
      prose,
      relayCase,
    ])
    expect([status, stderr]).toEqual([0, ''])
    const inputs = readInspections(stdout)
    expect(inputs).toMatchObject([
      {
        file: pem,
        kind: 'certificate',
        format: 'pem',
        certificates: [{ commonName: 'mail.contoso.com' }],
      },
      {
        file: der,
        kind: 'certificate',
        format: 'der',
        certificates: [{ commonName: 'mail.contoso.com' }],
      },
      {
        file: utf16,
        kind: 'inbound-connectors',
        format: 'format-list',
        connectors: [
          { Name: 'A', ConnectorType: 'OnPremises', SenderIPAddresses: ['203.0.113.10'] },
        ],
      },
      { file: prose, kind: 'unknown' },
      { file: relayCase, kind: 'case', format: 'yaml' },
    ])
    for (const input of inputs) {
      expect(Object.keys(input)).toEqual(
        expect.arrayContaining([
          'parts',
          'certificates',
          'connectors',
          'acceptedDomains',
          'diagnostics',
        ]),
      )
    }
  })

  test('reads standard input for -, binary too', () => {
    const { stdout } = runRelay(['inspect', '--json', '-'], new X509Certificate(leafPem).raw)
    expect(readInspections(stdout)).toMatchObject([
      { file: '-', kind: 'certificate', format: 'der' },
    ])
  })

  test('a private key exits with 2, and nothing of it or beside it is shown', () => {
    const { status, stdout, stderr } = runRelay(['inspect', '--json', keyFile, pem])
    expect(status).toBe(2)
    expect(readInspections(stdout)).toMatchObject([
      { file: keyFile, kind: 'private-key', certificates: [] },
      { file: pem, kind: 'certificate' },
    ])
    expect(stderr).toContain(`${keyFile}: found a private key`)
    for (const line of key.split('\n').slice(1, -2)) expect(stdout + stderr).not.toContain(line)
  })

  test('a private key in UTF-16 without a byte order mark is one', () => {
    const { status, stdout } = runRelay(['inspect', '--json', '-'], Buffer.from(key, 'utf16le'))
    expect([status, readInspections(stdout)[0]?.kind]).toEqual([2, 'private-key'])
  })

  test('a missing file exits with 2 and the others are inspected', () => {
    const missing = join(directory, 'missing.pem')
    const { status, stdout, stderr } = runRelay(['inspect', '--json', missing, pem])
    expect(status).toBe(2)
    expect(readInspections(stdout).map((input) => input.file)).toEqual([pem])
    expect(stderr).toContain(`${missing}: found no such file, expected a file`)
  })
})

test('inspect for people shows kind, format and properties', () => {
  const { status, stdout } = runRelay(['inspect', pem, utf16])
  expect(status).toBe(0)
  expect(stdout).toContain(`${pem}: certificate (pem)`)
  expect(stdout).toMatch(/subject +O=Contoso, CN=mail\.contoso\.com/)
  expect(stdout).toContain(`${utf16}: inbound-connectors (format-list)`)
  expect(stdout).toMatch(/SenderIPAddresses +203\.0\.113\.10/)
})
