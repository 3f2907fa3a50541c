import { describe, expect, test } from 'vitest'
import {
  printInboundConnectors,
  toRelayCase,
  type PropertyObject,
} from '../../../../src/relay/index.ts'
import {
  answersOf,
  connectorOf,
  FIRST_ANSWERS,
  type Answers,
} from '../../../../src/playground/wizard/answers.ts'
import {
  changeCommand,
  createCommand,
} from '../../../../src/playground/wizard/connector-command.ts'
import { EXISTING_CONNECTORS } from '../../../../src/playground/wizard/existing-connectors.ts'

const TODAY = '2026-11-28'

/** What our own parser reads from a text, by value: whether it was stated or is the default is no matter. */
function read(text: string): Readonly<Record<string, unknown>> {
  const { relayCase, diagnostics } = toRelayCase({ tenant: { inboundConnectors: text } }, TODAY)
  expect(diagnostics).toEqual([])
  const { inboundConnectors } = relayCase.tenant
  const connectors = inboundConnectors.state === 'unknown' ? [] : inboundConnectors.value
  expect(connectors).toHaveLength(1)
  return Object.fromEntries(
    Object.entries(connectors[0] ?? {}).map(([name, fact]) => [name, valueOf(fact)]),
  )
}

function valueOf(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact
}

const print = (connector: PropertyObject): string => printInboundConnectors([connector])

const CERTIFICATE: Answers = {
  ...FIRST_ANSWERS,
  name: 'Our Exchange servers',
  certificateName: '*.contoso.com',
}

const ANSWERS: readonly (readonly [string, Answers])[] = [
  ['a certificate', CERTIFICATE],
  ['addresses', { ...CERTIFICATE, sign: 'address', addresses: '203.0.113.10, 198.51.100.0/28' }],
  ['one address', { ...CERTIFICATE, sign: 'address', addresses: '203.0.113.10' }],
  ['a partner', { ...CERTIFICATE, from: 'partner' }],
  [
    'one that is off, with a description',
    { ...CERTIFICATE, isOn: false, description: 'Since May' },
  ],
  ['no headers', { ...CERTIFICATE, keepsHeaders: false }],
  ['an apostrophe', { ...CERTIFICATE, name: 'Kate’s and John\'s "server"', description: "it's" }],
  ['what PowerShell would expand', { ...CERTIFICATE, name: 'a $(Get-Date) $null `n; b # c' }],
  ['several blanks', { ...CERTIFICATE, name: '  data   centre ', description: ' a  b ' }],
]

describe.each(ANSWERS)('a connector from %s', (_, answers) => {
  const connector = connectorOf(answers)

  test('is the same, read from Format-List and from New-InboundConnector', () => {
    expect(read(createCommand(connector))).toEqual(read(print(connector)))
  })

  test('has the answers it was made from', () => {
    const again = connectorOf(answersOf(connector))
    expect(print(again)).toBe(print(connector))
  })

  test.each(EXISTING_CONNECTORS)(
    'is what becomes of $connector.Name with that command',
    ({ connector: before }) => {
      const after = connectorOf(answers, before)
      const command = changeCommand(before, after)
      expect(read(`${createCommand(before)}\n${command ?? ''}`)).toEqual(read(print(after)))
      expect(changeCommand(after, after)).toBeNull()
    },
  )
})

test('the commands name nothing that was not answered', () => {
  expect(createCommand(connectorOf(CERTIFICATE))).toBe(
    [
      'New-InboundConnector',
      "-Name 'Our Exchange servers'",
      "-ConnectorType 'OnPremises'",
      "-SenderDomains '*'",
      "-TlsSenderCertificateName '*.contoso.com'",
      '-RequireTls $true',
      '-CloudServicesMailEnabled $true',
      '-Enabled $true',
    ].join(' `\n  '),
  )
  const [{ connector: before } = { connector: {} }] = EXISTING_CONNECTORS
  const after = connectorOf(
    { ...answersOf(before), sign: 'certificate', certificateName: '*.contoso.com' },
    before,
  )
  expect(changeCommand(before, after)).toBe(
    [
      'Set-InboundConnector',
      "-Identity 'From the data centre'",
      '-SenderIPAddresses $null',
      "-TlsSenderCertificateName '*.contoso.com'",
    ].join(' `\n  '),
  )
})

test('a partner’s connector keeps no headers: that is not allowed', () => {
  expect(connectorOf({ ...CERTIFICATE, from: 'partner' }).CloudServicesMailEnabled).toBe(false)
})
