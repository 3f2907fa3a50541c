import { describe, expect, test } from 'vitest'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { connectorsIn, diagnosticsIn, PATH, withoutPlaces } from './stated-values.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

/** The one diagnostic of a text, and what it points at. */
function only(text: string) {
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics.map(({ id }) => id)).toHaveLength(1)
  const [diagnostic] = diagnostics
  const { span } = diagnostic ?? {}
  return { ...diagnostic, at: span === undefined ? null : text.slice(span.start, span.end) }
}

const withAddress = (address: string) => `Name: A\nSenderIPAddresses: {192.0.2.7, ${address}}`

describe('SenderIPAddresses', () => {
  test.each([
    ['2001:db8::25', 'sender-ip-is-ipv6'],
    ['2001:db8::/64', 'sender-ip-is-ipv6'],
    ['203.0.113.1-203.0.113.9', 'sender-ip-is-dash-range'],
    ['203.0.113.0/23', 'sender-ip-block-too-wide'],
    ['203.0.0.0/16', 'sender-ip-block-too-wide'],
    ['203.0.113.0/33', 'sender-ip-unreadable'],
    ['203.0.113.256', 'sender-ip-unreadable'],
    ['mail.contoso.com', 'sender-ip-unreadable'],
  ])('%s is dropped, and the others stay', (address, id) => {
    const text = withAddress(address)
    expect(only(text)).toMatchObject({
      id,
      level: 'error',
      path: `${PATH}[0].SenderIPAddresses[1]`,
      found: `"${address}"`,
      at: address,
    })
    expect(connectorsIn(text)[0]?.senderIPAddresses).toMatchObject({
      value: [{ text: '192.0.2.7' }],
    })
  })

  test.each(['203.0.113.0/24', '203.0.113.9/32', '203.0.113.77/25'])('%s is taken', (address) => {
    expect(parseInboundConnectors(withAddress(address), PATH, EVERY_FORM).kind).toBe('ok')
  })

  test.each([
    '{192.0.2.7, 192.0.2.8…}',
    '{192.0.2.7, 192.0.2.8...}',
    '{192.0.2.7, …}',
    '{192.0.2.7',
    '192.0.2.7, ...',
  ])('the cut list %s makes the property unknown', (list) => {
    const text = `Name: A\nSenderIPAddresses: ${list}`
    expect(only(text)).toMatchObject({ id: 'list-truncated', level: 'error', at: list })
    expect(only(text).text).toContain('$FormatEnumerationLimit = -1')
    expect(connectorsIn(text)[0]?.senderIPAddresses.state).toBe('unknown')
  })

  test('a cut list of a property that decides nothing is nobody’s business', () => {
    expect(diagnosticsIn('Name: A\nEFSkipIPs: {192.0.2.7, 192.0.2.8…}')).toEqual([])
  })
})

describe('TlsSenderCertificateName', () => {
  test.each([
    '*',
    '*.',
    '*contoso.com',
    'domain.*.contoso.com',
    'CN=mail.contoso.com',
    'mail contoso',
  ])('%s stays as a name that matches nothing', (name) => {
    const text = `Name: A\nTlsSenderCertificateName: ${name}`
    expect(only(text)).toMatchObject({
      id: 'certificate-name-invalid',
      level: 'error',
      path: `${PATH}[0].TlsSenderCertificateName`,
      at: name,
    })
    expect(connectorsIn(text)[0]?.tlsSenderCertificateName).toMatchObject({
      state: 'known',
      value: { kind: 'invalid', text: name },
    })
  })

  test('the form of a Send connector is explained', () => {
    const name = '<I>CN=Contoso CA, O=Contoso<S>CN=mail.contoso.com'
    const diagnostic = only(`Name: A\nTlsSenderCertificateName: ${name}`)
    expect(diagnostic).toMatchObject({ id: 'certificate-name-of-send-connector', at: name })
    expect(diagnostic.text).toContain('Send connector')
  })
})

test('a sender domain that is none is dropped', () => {
  const text = 'Name: A\nSenderDomains: {smtp:fabrikam.com;1, smtp:a.*.com;1}'
  expect(only(text)).toMatchObject({
    id: 'sender-domain-invalid',
    level: 'error',
    at: 'smtp:a.*.com;1',
  })
  expect(connectorsIn(text)[0]?.senderDomains).toMatchObject({
    value: [{ kind: 'exact', name: 'fabrikam.com' }],
  })
})

test('another connector type is unknown', () => {
  const text = 'Name: A\nConnectorType: On-Premises'
  expect(only(text)).toMatchObject({
    id: 'connector-type-unreadable',
    level: 'error',
    at: 'On-Premises',
  })
  expect(connectorsIn(text)[0]?.connectorType.state).toBe('unknown')
})

test('a switch that is neither True nor False is unknown', () => {
  const text = 'Name: A\nEnabled: yes'
  expect(only(text)).toMatchObject({ id: 'boolean-unreadable', level: 'error', at: 'yes' })
  expect(connectorsIn(text)[0]?.enabled.state).toBe('unknown')
})

test('the value of a variable is unknown', () => {
  const text = 'New-InboundConnector A -SenderIPAddresses $addresses'
  expect(only(text)).toMatchObject({ id: 'value-is-expression', level: 'error', at: '$addresses' })
  expect(connectorsIn(text)[0]?.senderIPAddresses.state).toBe('unknown')
})

test('a property no connector has is a warning, an annotation is not', () => {
  expect(only('Name: A\nTlsSenderCertName: b.com\nSenderDomains@odata.type: x')).toMatchObject({
    id: 'property-unknown',
    level: 'warning',
    found: 'a property "TlsSenderCertName"',
  })
})

test('a parameter given twice counts as given last', () => {
  const text = 'New-InboundConnector A -Enabled $true -Enabled $false'
  expect(only(text)).toMatchObject({
    id: 'property-repeated',
    level: 'warning',
    at: '-Enabled $false',
  })
  expect(connectorsIn(text)[0]?.enabled).toMatchObject({ value: false })
})

test('a Set command without an identity is named as such', () => {
  expect(only('Set-InboundConnector -Enabled $false')).toMatchObject({
    id: 'set-without-identity',
    level: 'warning',
  })
})

test('lines that belong to no connector are named once', () => {
  expect(only('Hello Kate,\nhere it is:\n\nName: A\nEnabled: True')).toMatchObject({
    id: 'text-skipped',
    level: 'warning',
    found: '"Hello Kate," and 1 more line',
    at: 'Hello Kate,',
  })
})

describe('texts without a connector', () => {
  const failure = (text: string) => {
    expect(parseInboundConnectors(text, PATH, EVERY_FORM).kind).toBe('failed')
    return only(text)
  }

  test.each([
    ['DomainName : contoso.com\nDomainType : Authoritative', 'Get-AcceptedDomain'],
    ['Name : Out\nAddressSpaces : {SMTP:*;1}', 'Get-SendConnector'],
    ['Name : Out\nRecipientDomains : {*}', 'Get-OutboundConnector'],
    ['{ "Name": "Org", "RejectDirectSend": false }', 'Get-OrganizationConfig'],
  ])('%j is recognised as what it is', (text, cmdlet) => {
    expect(failure(text)).toMatchObject({
      id: 'not-an-inbound-connector',
      level: 'error',
      found: `an object as ${cmdlet} prints it`,
    })
  })

  test.each([
    'contoso.com',
    'Subject: hello',
    'PS C:\\> Get-InboundConnector | fl',
    'New-SendConnector -Name A',
  ])('nothing is recognised in %j', (text) => {
    expect(failure(text)).toMatchObject({
      id: 'inbound-connectors-not-recognised',
      level: 'error',
      path: PATH,
    })
  })

  test('unfinished JSON is named where it ends', () => {
    expect(failure('[ { "Name": "A",')).toMatchObject({ id: 'json-unreadable' })
  })

  test('a private key is refused and not shown', () => {
    const text = 'Name: A\n-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----'
    expect(failure(text)).toMatchObject({ id: 'private-key-refused', found: 'a private key' })
    expect(JSON.stringify(failure(text))).not.toContain('MIIE')
  })
})

describe('tables', () => {
  const TABLE =
    'Name     ConnectorType Enabled\n----     ------------- -------\nFabrikam Partner       True\n'

  test('say what they show, and leave the rest unknown', () => {
    expect(connectorsIn(TABLE).map(withoutPlaces)).toMatchObject([
      {
        name: 'Fabrikam',
        connectorType: { known: 'Partner' },
        enabled: { known: true },
        tlsSenderCertificateName: 'unknown',
        senderIPAddresses: 'unknown',
        requireTls: 'unknown',
      },
    ])
  })

  test('lead to the cmdlet that prints everything', () => {
    expect(only(TABLE)).toMatchObject({
      id: 'connector-table',
      level: 'warning',
      found: 'a table without TlsSenderCertificateName, SenderIPAddresses',
      at: 'Fabrikam Partner       True',
    })
    expect(only(TABLE).text).toContain('Run Get-InboundConnector | Format-List and paste that.')
  })

  test('are passed over where the objects are printed in full', () => {
    const list = 'Name : Fabrikam\nConnectorType : Partner\nEnabled : False'
    expect(connectorsIn(`${TABLE}\n${list}`).map(({ enabled }) => enabled)).toMatchObject([
      { state: 'known', value: false },
    ])
  })

  test('of other objects are named once', () => {
    const domains =
      'DomainName   DomainType\n----------   ----------\ncontoso.com  Authoritative\nfabrikam.com Authoritative\n'
    expect(only(domains)).toMatchObject({
      id: 'not-an-inbound-connector',
      found: '2 objects as Get-AcceptedDomain prints them',
    })
  })
})

describe('bounds', () => {
  test('a text beyond 1 MiB is not read', () => {
    expect(only(`Name: ${'a'.repeat(1_048_576)}`)).toMatchObject({
      id: 'text-too-long',
      level: 'error',
    })
  })

  test('connectors beyond the thousandth are left out', () => {
    const text = Array.from(
      { length: 1002 },
      (_, index) => `Name: A${String(index)}\nEnabled: True\n`,
    ).join('\n')
    expect(connectorsIn(text)).toHaveLength(1000)
    expect(only(text)).toMatchObject({ id: 'too-many-connectors', found: '1002 connectors' })
  })

  test('a flood of remarks ends with their number', () => {
    const addresses = Array.from({ length: 500 }, () => '::1').join(', ')
    const diagnostics = diagnosticsIn(`Name: A\nSenderIPAddresses: {${addresses}}`)
    expect(diagnostics).toHaveLength(201)
    expect(diagnostics.at(-1)).toMatchObject({ id: 'too-many-diagnostics', found: '500 remarks' })
  })
})

test('every message says what was found, what was expected and what to do', () => {
  for (const { text, found, expected } of diagnosticsIn(
    'Name: A\nEnabled: yes\nConnectorType: X\nFoo: 1',
  )) {
    expect(text).toContain(`Found ${found}`)
    expect(text).toContain(`expected ${expected}. `)
    expect(text).toMatch(/\. [A-Z].+\.$/)
  }
})
