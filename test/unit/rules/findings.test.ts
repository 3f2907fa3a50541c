import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judge,
  statedCertificate,
} from '../../support/read-case.ts'

const idsOf = (file: CaseFile): readonly string[] => judge(file).findings.map(({ id }) => id)
const withConnectors = (...inboundConnectors: Record<string, unknown>[]): CaseFile =>
  contosoCase({ tenant: { inboundConnectors } })

describe('advice on a case', () => {
  it.each<[string, CaseFile, CaseFile]>([
    [
      'connector-identifies-nothing',
      withConnectors({ Name: 'A', ConnectorType: 'OnPremises' }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'connector-disabled',
      withConnectors({ ...ADDRESS_CONNECTOR, Enabled: false }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'partner-grants-no-relay',
      withConnectors({ ...ADDRESS_CONNECTOR, ConnectorType: 'Partner' }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'partner-restricts-twice',
      withConnectors({
        ...ADDRESS_CONNECTOR,
        ConnectorType: 'Partner',
        RestrictDomainsToIPAddresses: true,
        RestrictDomainsToCertificate: true,
      }),
      withConnectors({
        ...ADDRESS_CONNECTOR,
        ConnectorType: 'Partner',
        RestrictDomainsToIPAddresses: true,
      }),
    ],
    [
      'certificate-name-not-accepted',
      withConnectors({ ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'mail.contoso.com' }),
      withConnectors(CERTIFICATE_CONNECTOR),
    ],
    [
      'wildcard-takes-every-host',
      withConnectors(CERTIFICATE_CONNECTOR),
      withConnectors({ ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'contoso.com' }),
    ],
    [
      'require-tls-decides-nothing',
      withConnectors({ ...CERTIFICATE_CONNECTOR, RequireTls: false }),
      withConnectors(CERTIFICATE_CONNECTOR),
    ],
    [
      'sender-domains-decide-nothing',
      withConnectors({ ...ADDRESS_CONNECTOR, SenderDomains: ['contoso.com'] }),
      withConnectors({ ...ADDRESS_CONNECTOR, SenderDomains: ['smtp:*;1'] }),
    ],
    [
      'address-is-private',
      contosoCase({ submission: { connectingIp: '192.168.0.10' } }),
      contosoCase({}),
    ],
    [
      'address-is-private',
      withConnectors({ ...ADDRESS_CONNECTOR, SenderIPAddresses: ['10.0.0.0/24'] }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'address-is-shared',
      contosoCase({
        tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
        rest: {
          otherTenants: [
            {
              name: 'adatum',
              acceptedDomains: ['adatum.com'],
              inboundConnectors: [{ ...ADDRESS_CONNECTOR, SenderIPAddresses: ['203.0.113.0/24'] }],
            },
          ],
        },
      }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'certificate-expires',
      contosoCase({
        submission: { certificate: statedCertificate('a.contoso.com', { notAfter: '2026-12-01' }) },
      }),
      contosoCase({ submission: { certificate: statedCertificate('a.contoso.com') } }),
    ],
    [
      'certificate-without-server-auth',
      contosoCase({
        submission: {
          certificate: statedCertificate('a.contoso.com', { extendedKeyUsages: ['codeSigning'] }),
        },
      }),
      contosoCase({ submission: { certificate: statedCertificate('a.contoso.com') } }),
    ],
    [
      'certificate-for-servers-only',
      contosoCase({ submission: { certificate: statedCertificate('a.contoso.com') } }),
      contosoCase({
        submission: {
          certificate: statedCertificate('a.contoso.com', {
            extendedKeyUsages: ['serverAuth', 'clientAuth'],
          }),
        },
      }),
    ],
    [
      'restrictions-decide-nothing',
      withConnectors({ ...CERTIFICATE_CONNECTOR, RestrictDomainsToCertificate: true }),
      withConnectors({ ...CERTIFICATE_CONNECTOR, RestrictDomainsToCertificate: false }),
    ],
    [
      'header-switches-decide-nothing',
      withConnectors({ ...CERTIFICATE_CONNECTOR, CloudServicesMailEnabled: true }),
      withConnectors(CERTIFICATE_CONNECTOR),
    ],
    [
      'header-switches-decide-nothing',
      withConnectors({ ...CERTIFICATE_CONNECTOR, TreatMessagesAsInternal: true }),
      withConnectors({ ...CERTIFICATE_CONNECTOR, TreatMessagesAsInternal: false }),
    ],
    [
      'partner-addresses-decide-nothing',
      withConnectors({ ...ADDRESS_CONNECTOR, ConnectorType: 'Partner' }),
      withConnectors({
        ...ADDRESS_CONNECTOR,
        ConnectorType: 'Partner',
        RestrictDomainsToIPAddresses: true,
      }),
    ],
    [
      'sending-from-domain-disabled',
      contosoCase({
        tenant: {
          acceptedDomains: [{ DomainName: 'contoso.com', SendingFromDomainDisabled: true }],
        },
      }),
      contosoCase({}),
    ],
    [
      'match-sub-domains-needs-internal-relay',
      contosoCase({
        tenant: {
          acceptedDomains: [
            { DomainName: 'contoso.com', DomainType: 'Authoritative', MatchSubDomains: true },
          ],
        },
      }),
      contosoCase({
        tenant: {
          acceptedDomains: [
            { DomainName: 'contoso.com', DomainType: 'InternalRelay', MatchSubDomains: true },
          ],
        },
      }),
    ],
    [
      'recipients-domain-closed',
      contosoCase({
        tenant: { acceptedDomains: [{ DomainName: 'contoso.com', SendingToDomainDisabled: true }] },
      }),
      contosoCase({}),
    ],
    [
      'domain-not-yet-effective',
      contosoCase({
        tenant: { acceptedDomains: [{ DomainName: 'contoso.com', PendingCompletion: true }] },
      }),
      contosoCase({}),
    ],
    [
      'associated-accepted-domains-restrict',
      withConnectors({ ...ADDRESS_CONNECTOR, AssociatedAcceptedDomains: ['contoso.com'] }),
      withConnectors(ADDRESS_CONNECTOR),
    ],
    [
      'onmicrosoft-sender-limited',
      contosoCase({ submission: { mailFrom: 'app@contoso.onmicrosoft.com' } }),
      contosoCase({
        rest: { asOf: '2025-10-14' },
        submission: { mailFrom: 'app@contoso.onmicrosoft.com' },
      }),
    ],
    [
      'foreign-sender-rewritten',
      contosoCase({ submission: { mailFrom: 'john@fabrikam.com' } }),
      contosoCase({ submission: { mailFrom: '<>' } }),
    ],
  ])('%s is given when it fits and not otherwise', (id, fitting, other) => {
    expect(idsOf(fitting)).toContain(id)
    expect(idsOf(other)).not.toContain(id)
  })

  it('keeps silent about what is unknown', () => {
    const unknowns = {
      Name: 'Unknown in everything',
      ConnectorType: 'OnPremises',
      TlsSenderCertificateName: 'unknown',
      SenderIPAddresses: 'unknown',
      AssociatedAcceptedDomains: 'unknown',
      RestrictDomainsToIPAddresses: 'unknown',
      RequireTls: false,
    }
    const other = { name: 'adatum', acceptedDomains: ['adatum.com'] }
    const silent = contosoCase({
      rest: {
        otherTenants: [
          { ...other, inboundConnectors: [unknowns] },
          { ...other, name: 'b' },
        ],
      },
      tenant: { inboundConnectors: [unknowns, { ...unknowns, ConnectorType: 'Partner' }] },
      submission: {
        connectingIp: 'unknown',
        mailFrom: 'unknown',
        certificate: { commonName: 'mail.contoso.com' },
      },
    })
    expect(new Set(idsOf(silent))).toEqual(new Set(['partner-grants-no-relay']))
    const nothing = contosoCase({
      tenant: { acceptedDomains: 'unknown', inboundConnectors: 'unknown' },
      submission: { certificate: 'unknown' },
    })
    expect(idsOf(nothing)).toEqual([])
  })

  it('names a tenant that shares an address, by its label', () => {
    const shared = { ...ADDRESS_CONNECTOR, SenderIPAddresses: ['203.0.113.0/24', '198.51.100.7'] }
    const texts = judge(
      contosoCase({
        tenant: { inboundConnectors: [shared] },
        rest: {
          otherTenants: [
            {
              name: 'adatum',
              acceptedDomains: ['adatum.com'],
              inboundConnectors: [ADDRESS_CONNECTOR],
            },
          ],
        },
      }),
    ).findings.filter(({ id }) => id === 'address-is-shared')
    expect(texts.map(({ text }) => text)).toEqual([expect.stringContaining('adatum lists too')])
  })

  it.each([
    ['2026-11-23', 'in 0 days'],
    ['2026-11-24', 'in 1 day.'],
    ['2026-11-25', 'in 2 days'],
  ])('counts the days to %s', (notAfter, words) => {
    const [finding] = judge(
      contosoCase({
        submission: { certificate: statedCertificate('a.contoso.com', { notAfter }) },
      }),
    ).findings.filter(({ id }) => id === 'certificate-expires')
    expect(finding?.text).toContain(words)
  })

  it('says what would make a host name count', () => {
    const text = (name: string): string =>
      judge(
        withConnectors({ ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: name }),
      ).findings.find(({ id }) => id === 'certificate-name-not-accepted')?.text ?? ''
    expect(text('mail.contoso.com')).toContain('*.contoso.com')
    expect(text('*.sub.contoso.com')).toContain('Add sub.contoso.com')
    expect(text('mail.fabrikam.com')).toContain('Add mail.fabrikam.com')
    expect(text('*contoso.com')).toContain('Name a domain')
  })
})
