import fc from 'fast-check'
import type { CaseFile } from '../../src/relay/index.ts'

const OWN = ['contoso.com', 'jpn.contoso.com', 'contoso.onmicrosoft.com']
const FOREIGN = ['fabrikam.com', 'tailspintoys.com']
const ADATUM = ['adatum.com', 'mail.adatum.com']

const domain = fc.constantFrom(...OWN, ...FOREIGN, ...ADATUM, 'ops.contoso.com', 'a.b.contoso.com')
const certificateName = fc.constantFrom(
  'mail.contoso.com',
  'a.b.contoso.com',
  'contoso.com',
  '*.contoso.com',
  'gateway.adatum.com',
  'mail.fabrikam.com',
)
const address = fc.constantFrom('203.0.113.10', '203.0.113.200', '198.51.100.7', '2001:db8::1')
const day = fc.constantFrom('2017-01-01', '2018-05-05', '2023-12-01', '2026-11-23')

const connector = fc.record(
  {
    Name: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    ConnectorType: fc.constantFrom('OnPremises', 'OnPremises', 'Partner', 'unknown'),
    Enabled: fc.constantFrom(true, true, false, 'unknown'),
    TlsSenderCertificateName: fc.constantFrom(
      '*.contoso.com',
      'mail.contoso.com',
      'contoso.com',
      '*.adatum.com',
      '*contoso.com',
    ),
    SenderIPAddresses: fc.subarray(['203.0.113.10', '203.0.113.0/24', '198.51.100.0/24']),
    RestrictDomainsToIPAddresses: fc.boolean(),
    RestrictDomainsToCertificate: fc.boolean(),
    SenderDomains: fc.constantFrom(['*'], ['contoso.com'], ['*.fabrikam.com']),
  },
  { requiredKeys: ['Name'] },
)

const acceptedDomain = (names: readonly string[]) =>
  fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...names),
      fc.record({
        DomainName: fc.constantFrom(...names),
        DomainType: fc.constant('InternalRelay'),
        MatchSubDomains: fc.constantFrom(true, false, 'unknown'),
      }),
    ),
    { selector: (item) => (typeof item === 'string' ? item : item.DomainName), maxLength: 3 },
  )

const statedCertificate = fc.record(
  {
    commonName: certificateName,
    subjectAltNames: fc.uniqueArray(certificateName, { maxLength: 2 }),
    issuer: fc.constant('CN=Example CA'),
    notBefore: fc.constantFrom('2015-01-01', '2026-06-01'),
    notAfter: fc.constantFrom('2016-01-01', '2030-01-01'),
    extendedKeyUsages: fc.constant(['serverAuth']),
    chainComplete: fc.boolean(),
    trustedRoot: fc.boolean(),
    revoked: fc.boolean(),
  },
  { requiredKeys: ['commonName', 'subjectAltNames', 'notBefore', 'notAfter'] },
)

const mailbox = domain.map((name) => `someone@${name}`)

/** Any case within a small world of names, so that things match often enough to mean something. */
export const arbitraryCase: fc.Arbitrary<CaseFile> = fc.record({
  asOf: day,
  tenant: fc.record(
    {
      name: fc.constant('contoso'),
      acceptedDomains: acceptedDomain(OWN),
      inboundConnectors: fc.array(connector, { maxLength: 3 }),
      rejectDirectSend: fc.boolean(),
    },
    { requiredKeys: ['name'] },
  ),
  otherTenants: fc.array(
    fc.record({
      name: fc.constant('adatum'),
      acceptedDomains: acceptedDomain(ADATUM),
      inboundConnectors: fc.array(connector, { maxLength: 2 }),
      sameForest: fc.boolean(),
    }),
    { maxLength: 1 },
  ),
  submission: fc.record(
    {
      connectingIp: address,
      tls: fc.constantFrom(true, true, false, 'unknown' as const),
      certificate: fc.oneof(fc.constantFrom('none', 'unknown'), statedCertificate),
      mailFrom: fc.oneof(mailbox, fc.constantFrom('<>', 'unknown')),
      headerFrom: mailbox,
      rcptTo: fc.array(mailbox, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['rcptTo'] },
  ),
})
