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
      contosoCase({}),
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
