import { describe, expect, test } from 'vitest'
import {
  evaluateCase,
  explainReply,
  narrowSituations,
  onlyStated,
  recogniseReply,
  toRelayCase,
  type CaseFile,
} from '../../../src/relay/index.ts'

const REPLY = '550 5.7.64 TenantAttribution; Relay Access Denied'
const BY_NAME = {
  Name: 'A',
  ConnectorType: 'OnPremises',
  TlsSenderCertificateName: '*.contoso.com',
}
const BY_ADDRESS = {
  Name: 'A',
  ConnectorType: 'OnPremises',
  Enabled: true,
  SenderIPAddresses: ['203.0.113.10'],
  TlsSenderCertificateName: null,
}

/** The ids of the situations of the reply in one state. */
function situations(
  file: CaseFile,
  state: 'fits' | 'open' | 'ruled-out',
  reply = REPLY,
): readonly string[] {
  const relayCase = onlyStated(toRelayCase(file, '2026-11-23').relayCase)
  const [result] = evaluateCase(relayCase).recipients
  const explanation = explainReply(recogniseReply(reply)) ?? expect.fail()
  return narrowSituations(explanation.situations, { relayCase, trace: result?.trace ?? [] })
    .filter((one) => one.state === state)
    .map(({ situation }) => situation.id)
}

function message(file: CaseFile, mailFrom = '<>'): CaseFile {
  const submission = { mailFrom, rcptTo: ['john@tailspintoys.com'], ...file.submission }
  return { ...file, submission }
}

test('nothing known rules nothing out but what one recipient does', () => {
  expect(situations(message({}, 'unknown'), 'ruled-out')).toEqual(['recipients-in-several-domains'])
  expect(situations(message({}, 'unknown'), 'fits')).toEqual([])
})

test('an assumption rules nothing out', () => {
  const file = message({
    tenant: { acceptedDomains: ['contoso.com'], inboundConnectors: [BY_NAME] },
  })
  const open = situations(file, 'open')
  expect(open).toContain('no-tls')
  expect(open).toContain('connector-disabled')
  expect(open).toContain('chain-incomplete')
})

test('a sender of the tenant rules out that nothing says whose message it is', () => {
  const tenant = { acceptedDomains: ['contoso.com'] }
  const out = situations(message({ tenant }, 'kate@contoso.com'), 'ruled-out')
  expect(out).toContain('certificate-domain-not-accepted')
  expect(out).toContain('address-connector-without-own-sender')
})

describe('a sender below an accepted domain', () => {
  const parent = (MatchSubDomains?: boolean): CaseFile =>
    message(
      {
        tenant: {
          acceptedDomains: [
            {
              DomainName: 'contoso.com',
              DomainType: 'InternalRelay',
              ...(MatchSubDomains !== undefined && { MatchSubDomains }),
            },
          ],
        },
      },
      'app@ops.contoso.com',
    )

  test.each([
    [true, 'ruled-out'],
    [false, 'open'],
    [undefined, 'open'],
  ] as const)('counts by MatchSubDomains: %s', (matches, state) => {
    expect(situations(parent(matches), state)).toContain('address-connector-without-own-sender')
  })
})

test('a connector without a certificate name rules out all that is about certificates', () => {
  const file = message({ tenant: { inboundConnectors: [BY_ADDRESS] } })
  const out = situations(file, 'ruled-out')
  expect(out).toEqual(
    expect.arrayContaining(['connector-name-mismatch', 'no-tls', 'chain-incomplete']),
  )
  expect(situations(file, 'open')).toContain('connector-address-mismatch')
})

describe('what fits is named', () => {
  const own = { acceptedDomains: ['contoso.com'] }
  test.each<[string, CaseFile]>([
    [
      'connector-address-mismatch',
      {
        tenant: { ...own, inboundConnectors: [BY_ADDRESS] },
        submission: { connectingIp: '198.51.100.1', certificate: 'none' },
      },
    ],
    [
      'address-connector-without-own-sender',
      {
        tenant: { ...own, inboundConnectors: [BY_ADDRESS] },
        submission: { connectingIp: '203.0.113.10', certificate: 'none' },
      },
    ],
    [
      'connector-disabled',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_ADDRESS, Enabled: false }] },
        submission: { connectingIp: '203.0.113.10', certificate: 'none' },
      },
    ],
    [
      'connector-type-partner',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_ADDRESS, ConnectorType: 'Partner' }] },
        submission: { connectingIp: '203.0.113.10', certificate: 'none' },
      },
    ],
    ['no-connector', { tenant: { ...own, inboundConnectors: [] } }],
    [
      'no-certificate-sent',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_NAME, SenderIPAddresses: [] }] },
        submission: { certificate: 'none' },
      },
    ],
    [
      'no-tls',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_NAME, SenderIPAddresses: [] }] },
        submission: { tls: false },
      },
    ],
    [
      'certificate-not-valid',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_NAME, SenderIPAddresses: [] }] },
        submission: {
          tls: true,
          certificate: {
            commonName: 'mail.contoso.com',
            subjectAltNames: [],
            notBefore: '2020-01-01',
            notAfter: '2021-01-01',
          },
        },
      },
    ],
    [
      'connector-name-mismatch',
      {
        tenant: { ...own, inboundConnectors: [{ ...BY_NAME, SenderIPAddresses: [] }] },
        submission: {
          tls: true,
          certificate: {
            commonName: 'mail.fabrikam.com',
            subjectAltNames: [],
            notBefore: '2026-01-01',
            notAfter: '2027-01-01',
            chainComplete: true,
            trustedRoot: true,
            revoked: false,
          },
        },
      },
    ],
    [
      'certificate-domain-not-accepted',
      {
        tenant: {
          acceptedDomains: [{ DomainName: 'contoso.com', MatchSubDomains: false }],
          inboundConnectors: [
            {
              ...BY_NAME,
              Enabled: true,
              TlsSenderCertificateName: 'mail.contoso.com',
              SenderIPAddresses: [],
            },
          ],
        },
        submission: {
          tls: true,
          certificate: {
            commonName: 'mail.contoso.com',
            subjectAltNames: [],
            notBefore: '2026-01-01',
            notAfter: '2027-01-01',
            chainComplete: true,
            trustedRoot: true,
            revoked: false,
          },
        },
      },
    ],
  ])('%s', (id, file) => {
    expect(situations(message(file), 'fits')).toEqual([id])
  })
})

test('a sub-domain of the tenant is its own sender where MatchSubDomains says so', () => {
  const from = (mailFrom: string, MatchSubDomains: boolean) =>
    situations(
      message(
        { tenant: { acceptedDomains: [{ DomainName: 'contoso.com', MatchSubDomains }] } },
        mailFrom,
      ),
      'ruled-out',
    )
  const ruledOut = 'address-connector-without-own-sender'
  expect(from('app@mail.contoso.com', true)).toContain(ruledOut)
  expect(from('app@mail.contoso.com', false)).not.toContain(ruledOut)
  expect(from('app@fabrikam.com', true)).not.toContain(ruledOut)
})

test('RejectDirectSend tells whether it can have refused', () => {
  const reply =
    '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources'
  const found = (rejectDirectSend: boolean, state: 'fits' | 'ruled-out') =>
    situations(message({ tenant: { rejectDirectSend } }), state, reply)
  expect(found(true, 'fits')).toContain('direct-send-switched-off')
  expect(found(false, 'ruled-out')).toContain('direct-send-switched-off')
})

test('several recipients may lie in several domains', () => {
  const rcptTo = ['john@tailspintoys.com', 'kate@contoso.com']
  expect(situations(message({ submission: { rcptTo } }), 'open')).toContain(
    'recipients-in-several-domains',
  )
})
