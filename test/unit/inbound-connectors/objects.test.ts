import { describe, expect, test } from 'vitest'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { PropertyObject } from '../../../src/relay/model/case-file.ts'
import { printInboundConnectors } from '../../../src/relay/explain/print-inbound-connectors.ts'
import {
  inboundConnectorFromObject,
  parseInboundConnectors,
} from '../../../src/relay/parse/inbound-connectors/index.ts'
import { connectorsIn, idsOf, PATH, withoutPlaces } from './stated-values.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

const at = `${PATH}[2]`

function read(object: PropertyObject) {
  return withoutPlaces(valueOr(inboundConnectorFromObject(object, at), null) ?? expect.fail())
}

describe('a connector of a case file', () => {
  test('takes strings, booleans, lists and null, in any letter case', () => {
    expect(
      read({
        name: 'From the data centre',
        connectortype: 'onpremises',
        Enabled: false,
        SenderIPAddresses: ['203.0.113.10', '198.51.100.0/24'],
        SenderDomains: '*',
        TlsSenderCertificateName: null,
        RequireTls: 'true',
        AssociatedAcceptedDomains: [],
      }),
    ).toMatchObject({
      path: at,
      name: 'From the data centre',
      connectorType: { known: 'OnPremises' },
      enabled: { known: false },
      senderIPAddresses: { known: [{ text: '203.0.113.10' }, { text: '198.51.100.0/24' }] },
      senderDomains: { known: [{ kind: 'any' }] },
      tlsSenderCertificateName: { known: null },
      requireTls: { known: true },
      associatedAcceptedDomains: { known: [] },
      restrictDomainsToCertificate: { assumed: false },
    })
  })

  test('is unknown where the case says unknown', () => {
    const all = [
      'ConnectorType',
      'Enabled',
      'TlsSenderCertificateName',
      'SenderIPAddresses',
      'SenderDomains',
      'Name',
    ]
    const connector = read(Object.fromEntries(all.map((name) => [name, 'unknown'])))
    expect(connector).toMatchObject({
      name: 'Connector 3',
      connectorType: 'unknown',
      enabled: 'unknown',
      tlsSenderCertificateName: 'unknown',
      senderIPAddresses: 'unknown',
      senderDomains: 'unknown',
    })
  })

  test('without a place in a list is the first', () => {
    expect(inboundConnectorFromObject({}, 'it')).toMatchObject({ value: { name: 'Connector 1' } })
  })

  test('takes a property that is undefined for left out', () => {
    expect(read({ Enabled: undefined })).toMatchObject({ enabled: { assumed: true } })
  })

  test('says what it cannot use, with the path and without a span', () => {
    const result = inboundConnectorFromObject(
      {
        Enabled: 'perhaps',
        SenderIPAddresses: ['::1', { a: 1 }],
        Foo: 1,
        ConnectorType: ['a', 'b'],
      },
      at,
    )
    expect(idsOf(result)).toEqual([
      'property-unknown',
      'connector-type-unreadable',
      'boolean-unreadable',
      'sender-ip-is-ipv6',
      'sender-ip-unreadable',
    ])
    expect(result).toMatchObject({
      kind: 'partial',
      diagnostics: [{}, {}, {}, { path: `${at}.SenderIPAddresses[0]` }, {}],
    })
    expect(JSON.stringify(result)).not.toContain('"span"')
  })
})

describe('printInboundConnectors', () => {
  const objects: readonly PropertyObject[] = [
    {
      Name: 'A',
      ConnectorType: 'OnPremises',
      SenderIPAddresses: ['203.0.113.10', '198.51.100.0/24'],
    },
    { ConnectorType: 'Partner', Enabled: false },
    { Name: 'C', TlsSenderCertificateName: null, Enabled: 'unknown' },
  ]

  test('prints as Format-List does', () => {
    expect(printInboundConnectors(objects)).toBe(
      [
        'Name              : A',
        'ConnectorType     : OnPremises',
        'SenderIPAddresses : {203.0.113.10, 198.51.100.0/24}',
        '',
        'Name          :',
        'ConnectorType : Partner',
        'Enabled       : False',
        '',
        'Name                     : C',
        'TlsSenderCertificateName :',
        'Enabled                  : unknown',
      ].join('\n'),
    )
  })

  test('gives the same connectors when it is read again', () => {
    const text = printInboundConnectors(objects)
    expect(parseInboundConnectors(text, PATH, EVERY_FORM).kind).toBe('ok')
    const direct = objects.map((object, index) =>
      valueOr(inboundConnectorFromObject(object, `${PATH}[${String(index)}]`), null),
    )
    expect(connectorsIn(text).map(withoutPlaces)).toEqual(
      direct.map((connector) => withoutPlaces(connector ?? expect.fail())),
    )
  })

  test('prints nothing for nothing', () => {
    expect(printInboundConnectors([])).toBe('')
  })
})
