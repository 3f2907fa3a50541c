import { expect, test } from 'vitest'
import { ADDRESS_CONNECTOR, contosoCase, judgeOne } from '../../support/read-case.ts'

test('where worlds differ in their way, a rule that is met in all of them is named', () => {
  const result = judgeOne({
    asOf: '2017-01-01',
    tenant: {
      name: 'contoso',
      acceptedDomains: ['contoso.com'],
      inboundConnectors: [
        { Name: 'Untyped', SenderIPAddresses: ['203.0.113.10'] },
        { Name: 'By name', TlsSenderCertificateName: '*.contoso.com' },
        {
          Name: 'By address',
          ConnectorType: 'OnPremises',
          SenderIPAddresses: ['203.0.113.0/24'],
        },
      ],
    },
    otherTenants: [],
    submission: { connectingIp: '203.0.113.10', rcptTo: ['kate@contoso.com'] },
  })
  expect(result).toMatchObject({
    verdict: 'delivered',
    decidedBy: 'address-connector-recipient-domain',
    attribution: { tenant: 'contoso', connector: null, by: 'ip' },
  })
})

test('a rule that earlier ones leave unasked is named where it is met by itself in every world', () => {
  const result = judgeOne({
    asOf: '2017-01-01',
    tenant: { name: 'contoso', acceptedDomains: [] },
    otherTenants: [
      {
        name: 'adatum',
        acceptedDomains: [{ DomainName: 'adatum.com', MatchSubDomains: true }],
        inboundConnectors: [
          {
            Name: 'By both',
            ConnectorType: 'OnPremises',
            TlsSenderCertificateName: '*.contoso.com',
            SenderIPAddresses: ['203.0.113.0/24'],
          },
        ],
      },
    ],
    submission: { connectingIp: '203.0.113.10', rcptTo: ['someone@mail.adatum.com'] },
  })
  const step = result.trace.find(({ rule }) => rule === result.decidedBy)
  expect(result).toMatchObject({
    verdict: 'delivered',
    decidedBy: 'address-connector-recipient-domain',
  })
  expect(step?.status).toBe('met')
})

test('a connector that differs between worlds is not named', () => {
  const listed = (Name: string, prefix: string) => ({
    ...ADDRESS_CONNECTOR,
    Name,
    SenderIPAddresses: [prefix],
  })
  const result = judgeOne(
    contosoCase({
      tenant: {
        inboundConnectors: [
          { ...listed('First', '203.0.113.0/24'), Enabled: 'unknown' },
          listed('Second', '203.0.113.0/24'),
        ],
      },
      submission: { connectingIp: '203.0.113.10', mailFrom: 'kate@contoso.com' },
    }),
  )
  expect(result).toMatchObject({
    verdict: 'relayed',
    attribution: { tenant: 'contoso', connector: null, by: 'ip' },
  })
})

test('of facts that leave the verdict open, the first rule they keep from deciding is named', () => {
  const result = judgeOne(
    contosoCase({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { connectingIp: 'unknown' },
    }),
  )
  const step = result.trace.find(({ rule }) => rule === result.decidedBy)
  expect(result).toMatchObject({ verdict: 'undetermined', attribution: null })
  expect(step?.status).toBe('unknown')
})
