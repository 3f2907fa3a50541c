import { describe, expect, test } from 'vitest'
import { known } from '../../../src/relay/model/fact.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { spanOfFact, written } from '../powershell/written.ts'
import { COMMANDS, FORMAT_LIST, JSON_OUTPUT } from './pastes.ts'
import { connectorsIn, PATH, withoutPlaces } from './stated-values.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

const HYBRID = {
  path: `${PATH}[0]`,
  name: 'Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11',
  connectorType: { known: 'OnPremises' },
  enabled: { known: true },
  tlsSenderCertificateName: {
    known: { kind: 'wildcard', text: '*.contoso.com', parent: 'contoso.com' },
  },
  senderIPAddresses: { known: [] },
  senderDomains: { known: [{ kind: 'any' }] },
  requireTls: { known: true },
  restrictDomainsToIPAddresses: { known: false },
  restrictDomainsToCertificate: { known: false },
  cloudServicesMailEnabled: { known: true },
  treatMessagesAsInternal: { known: false },
  associatedAcceptedDomains: { known: [] },
}

const FABRIKAM = {
  ...HYBRID,
  path: `${PATH}[1]`,
  name: 'Fabrikam',
  connectorType: { known: 'Partner' },
  enabled: { known: false },
  tlsSenderCertificateName: { known: null },
  senderIPAddresses: {
    known: [
      { text: '203.0.113.10', first: 3_405_803_786, last: 3_405_803_786 },
      { text: '203.0.113.64/28', first: 3_405_803_840, last: 3_405_803_855 },
      { text: '198.51.100.0/24', first: 3_325_256_704, last: 3_325_256_959 },
      { text: '198.51.100.7', first: 3_325_256_711, last: 3_325_256_711 },
    ],
  },
  senderDomains: {
    known: [
      { kind: 'exact', name: 'fabrikam.com' },
      { kind: 'wildcard', parent: 'tailspintoys.com' },
    ],
  },
  requireTls: { known: false },
  restrictDomainsToIPAddresses: { known: true },
  cloudServicesMailEnabled: { known: false },
  associatedAcceptedDomains: { known: ['contoso.com'] },
}

const FORMS = { 'Format-List': FORMAT_LIST, 'ConvertTo-Json': JSON_OUTPUT, commands: COMMANDS }

describe.each(Object.entries(FORMS))('%s', (_form, text) => {
  test('gives both connectors with every property, and nothing to complain about', () => {
    expect(parseInboundConnectors(text, PATH, EVERY_FORM).kind).toBe('ok')
    expect(connectorsIn(text).map(withoutPlaces)).toEqual([HYBRID, FABRIKAM])
  })

  test('points at the values themselves', () => {
    const [hybrid, fabrikam] = connectorsIn(text)
    expect(written(text, hybrid?.tlsSenderCertificateName)).toBe('*.contoso.com')
    const typeSpan = spanOfFact(fabrikam?.connectorType)
    expect(written(text, fabrikam?.connectorType)).toBe('Partner')
    expect(text.split('\n')[(typeSpan?.line ?? 0) - 1]?.slice((typeSpan?.column ?? 0) - 1)).toMatch(
      /^Partner/,
    )
  })

  test('survives CRLF, quoting in mail and a byte order mark', () => {
    const quoted = `\uFEFF${text.replace(/^/gm, '> ').replace(/\n/g, '\r\n')}`
    expect(connectorsIn(quoted).map(withoutPlaces)).toEqual([HYBRID, FABRIKAM])
  })

  test('survives no-break spaces', () => {
    const pasted = text.replace(/ /g, '\u00A0')
    expect(connectorsIn(pasted).map(withoutPlaces)).toEqual([HYBRID, FABRIKAM])
  })
})

test('a value has its path in the case', () => {
  const [, fabrikam] = connectorsIn(FORMAT_LIST)
  expect(fabrikam?.senderIPAddresses.path).toBe('tenant.inboundConnectors[1].SenderIPAddresses')
  expect(connectorsIn('Name: A')[0]?.enabled).toEqual({
    state: 'assumed',
    value: true,
    path: 'tenant.inboundConnectors[0].Enabled',
  })
})

test('an empty value is known, and points at its property', () => {
  const text = 'Name : A\nTlsSenderCertificateName :\nSenderIPAddresses : {}'
  const [connector] = connectorsIn(text)
  expect(connector?.tlsSenderCertificateName).toEqual(
    known(null, `${PATH}[0].TlsSenderCertificateName`, { start: 9, end: 35, line: 2, column: 1 }),
  )
  expect(written(text, connector?.senderIPAddresses)).toBe('{}')
})

test('properties left out have their documented defaults; the type has none', () => {
  expect(withoutPlaces(connectorsIn('Name: A')[0] ?? expect.fail())).toEqual({
    path: `${PATH}[0]`,
    name: 'A',
    connectorType: 'unknown',
    enabled: { assumed: true },
    tlsSenderCertificateName: { assumed: null },
    senderIPAddresses: { assumed: [] },
    senderDomains: { assumed: [{ kind: 'any' }] },
    requireTls: { assumed: true },
    restrictDomainsToIPAddresses: { assumed: false },
    restrictDomainsToCertificate: { assumed: false },
    cloudServicesMailEnabled: { assumed: false },
    treatMessagesAsInternal: { assumed: false },
    associatedAcceptedDomains: { assumed: [] },
  })
})

test('a connector is named by its name, its identity or its place', () => {
  const text =
    'Name : A\nEnabled : True\n\nIdentity : B\nEnabled : True\n\nEnabled : True\nRequireTls: True'
  expect(connectorsIn(text).map(({ name }) => name)).toEqual(['A', 'B', 'Connector 3'])
})

test('a Set command for no connector of the text is a connector of its own', () => {
  const text =
    'New-InboundConnector A -ConnectorType Partner\nSet-InboundConnector B -Enabled $false'
  const [, other] = connectorsIn(text)
  expect(other?.name).toBe('B')
  expect(other?.enabled).toMatchObject({ state: 'known', value: false })
  expect(other?.connectorType.state).toBe('unknown')
})

test('a Set command changes printed output too, and may rename', () => {
  const text = `${FORMAT_LIST}Set-InboundConnector -Identity 22222222-2222-3333-4444-555555555555 -Name F
Set-InboundConnector F -Enabled $true`
  const connectors = connectorsIn(text)
  expect(connectors.map(({ name }) => name)).toEqual([HYBRID.name, 'F'])
  expect(written(text, connectors[1]?.enabled)).toBe('$true')
})

test.each(['True', 'true', '$true', 'TRUE', '1'])('%s is true', (word) => {
  expect(
    connectorsIn(`Name: A\nTreatMessagesAsInternal: ${word}`)[0]?.treatMessagesAsInternal,
  ).toMatchObject({
    state: 'known',
    value: true,
  })
})

test('several addresses in one text are as good as a list', () => {
  const text = 'Name: A\nSenderIPAddresses: 203.0.113.10, 203.0.113.11 203.0.113.12'
  expect(connectorsIn(text)[0]?.senderIPAddresses).toMatchObject({
    value: [{ text: '203.0.113.10' }, { text: '203.0.113.11' }, { text: '203.0.113.12' }],
  })
})

test.each(['', '  \r\n\uFEFF ', '[]'])('%j holds no connector, and that is fine', (text) => {
  expect(parseInboundConnectors(text, PATH, EVERY_FORM)).toEqual({ kind: 'ok', value: [] })
})
