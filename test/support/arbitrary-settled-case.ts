import fc from 'fast-check'
import type {
  SettledCase,
  SettledCertificate,
  SettledConnector,
  SettledDomain,
  SettledSubmission,
  SettledTenant,
} from './naive/settled-case.ts'

/** What tenants have. */
export const DOMAINS = [
  'contoso.com',
  'mail.contoso.com',
  'jpn.contoso.com',
  'a.jpn.contoso.com',
  'fabrikam.com',
  'mail.fabrikam.com',
  'adatum.com',
] as const
const TENANTS = ['contoso', 'fabrikam', 'adatum'] as const
/** Domains of senders and recipients: also sub-domains nobody lists, and a domain outside Microsoft 365. */
export const MAIL_DOMAINS = [...DOMAINS, 'ops.contoso.com', 'MAIL.Fabrikam.com', 'tailspintoys.com']
/** The last day of each set of rules and the first of the next, and quiet days between. */
const DAYS = [
  '2017-02-01',
  '2017-07-04',
  '2017-07-05',
  '2019-07-11',
  '2023-10-31',
  '2023-11-01',
  '2025-04-27',
  '2025-04-28',
  '2026-11-23',
]

const day = fc.constantFrom(...DAYS)
/** A certificate is good on a day of which it covers a part. */
const moment = fc.oneof(
  day,
  day.map((date) => `${date}T12:00:00Z`),
)
const mostly = (usual: boolean) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, fc.constant(!usual))
const seldom = fc.constantFrom(false, false, false, true)

const connectorName = fc.constantFrom(
  'mail.contoso.com',
  'contoso.com',
  '*.contoso.com',
  '*.jpn.contoso.com',
  'a.jpn.contoso.com',
  'MAIL.Contoso.com.',
  'mail.fabrikam.com',
  '*.fabrikam.com',
  'gateway.adatum.com',
  '*contoso.com',
)
const certificateName = fc.constantFrom(
  'mail.contoso.com',
  'Mail.contoso.com',
  'contoso.com',
  '*.contoso.com',
  'a.jpn.contoso.com',
  'mail.fabrikam.com',
  '*.fabrikam.com',
  'gateway.adatum.com',
)
const range = fc.constantFrom(
  '203.0.113.10',
  '203.0.113.8/30',
  '203.0.113.0/24',
  '203.0.113.130/25',
  '198.51.100.7/32',
)
const address = fc.constantFrom(
  '203.0.113.10',
  '203.0.113.11',
  '203.0.113.12',
  '203.0.113.130',
  '198.51.100.7',
  '198.51.100.8',
  '2001:db8::1',
)

const senderDomains = fc.constantFrom(
  ['*'],
  ['*'],
  ['contoso.com'],
  ['*.fabrikam.com', 'adatum.com'],
)

const onPremises = fc.record(
  {
    Name: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    ConnectorType: fc.constant('OnPremises' as const),
    SenderDomains: fc.constant(['*']),
    Enabled: mostly(true),
    TlsSenderCertificateName: connectorName,
    SenderIPAddresses: fc.uniqueArray(range, { maxLength: 2 }),
    RequireTls: fc.boolean(),
    CloudServicesMailEnabled: fc.boolean(),
  },
  { requiredKeys: ['Name', 'ConnectorType', 'SenderDomains'] },
)

const partner = fc.record(
  {
    Name: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    ConnectorType: fc.constant('Partner' as const),
    SenderDomains: senderDomains,
    Enabled: mostly(true),
    TlsSenderCertificateName: connectorName,
    SenderIPAddresses: fc.uniqueArray(range, { maxLength: 2 }),
    RequireTls: fc.boolean(),
    RestrictDomainsToIPAddresses: fc.boolean(),
    RestrictDomainsToCertificate: fc.boolean(),
  },
  { requiredKeys: ['Name', 'ConnectorType', 'SenderDomains'] },
)

/** A connector with everything said that has no default. */
export const settledConnector: fc.Arbitrary<SettledConnector> = fc.oneof(
  { arbitrary: onPremises, weight: 3 },
  { arbitrary: partner, weight: 1 },
)

/** A certificate by all its facts; good ones are frequent enough to be worth offering. */
export const settledCertificate: fc.Arbitrary<SettledCertificate> = fc.record({
  commonName: certificateName,
  subjectAltNames: fc.uniqueArray(certificateName, { maxLength: 2 }),
  issuer: fc.constant('CN=Example CA'),
  notBefore: fc.oneof({ arbitrary: fc.constant('2015-01-01'), weight: 9 }, moment),
  notAfter: fc.oneof({ arbitrary: fc.constant('2030-01-01'), weight: 9 }, moment),
  extendedKeyUsages: fc.constantFrom(['serverAuth'], ['serverAuth', 'clientAuth'], []),
  chainComplete: mostly(true),
  trustedRoot: mostly(true),
  revoked: mostly(false),
})

const mailbox = fc.constantFrom(...MAIL_DOMAINS).map((domain) => `someone@${domain}`)

/** A submission of which everything is known. */
const settledSubmission: fc.Arbitrary<SettledSubmission> = fc.record({
  connectingIp: address,
  tls: mostly(true),
  certificate: fc.oneof(
    { arbitrary: fc.constant('none' as const), weight: 1 },
    { arbitrary: settledCertificate, weight: 2 },
  ),
  mailFrom: fc.oneof(
    { arbitrary: mailbox, weight: 4 },
    { arbitrary: fc.constant('<>'), weight: 1 },
  ),
  headerFrom: mailbox,
  rcptTo: fc.uniqueArray(mailbox, { minLength: 1, maxLength: 3 }),
})

/** Who has a domain: mostly the tenant of that name, sometimes another one, often nobody. */
const owner = (domain: string) => {
  const usual = Math.max(
    0,
    TENANTS.findIndex((tenant) => domain.endsWith(`${tenant}.com`)),
  )
  return fc.constantFrom<number | null>(usual, usual, usual, null, null, null, 0, 1, 2)
}

const domainForm = fc.constantFrom(
  'name',
  'bare object',
  'Authoritative',
  'InternalRelay',
  'sub-domains too',
)

/** Each domain has one owner at most, as Microsoft 365 sees to it. */
const ownedDomains = fc.tuple(
  ...DOMAINS.map((name) =>
    fc.record({ name: fc.constant(name), owner: owner(name), form: domainForm }),
  ),
)

type OwnedDomain = typeof ownedDomains extends fc.Arbitrary<(infer D)[]> ? D : never

function domainsOf(tenant: number, all: readonly OwnedDomain[]): (string | SettledDomain)[] {
  return all
    .filter(({ owner }) => owner === tenant)
    .map(({ name, form }) => {
      // What MatchSubDomains means for a sub-domain another tenant owns is documented nowhere.
      const isShared = all.some(
        (other) => other.name.endsWith(`.${name}`) && ![null, tenant].includes(other.owner),
      )
      return domainEntry(name, form, isShared)
    })
}

function domainEntry(DomainName: string, form: string, isShared: boolean): string | SettledDomain {
  if (form === 'name') return DomainName
  if (form === 'bare object') return { DomainName }
  // Without effect (2.12), whatever it says.
  if (form === 'Authoritative') return { DomainName, DomainType: form, MatchSubDomains: true }
  const MatchSubDomains = form === 'sub-domains too' && !isShared
  return { DomainName, DomainType: 'InternalRelay', MatchSubDomains }
}

const tenantParts = fc.record({
  inboundConnectors: fc.array(settledConnector, { maxLength: 3 }),
  rejectDirectSend: seldom,
  isElsewhere: seldom,
})

/** Any case in which nothing is unknown, in a world small enough for names to meet. */
export function arbitrarySettledCase(maxOtherTenants = 2): fc.Arbitrary<SettledCase> {
  return fc
    .record({
      asOf: day,
      domains: ownedDomains,
      tenants: fc.array(tenantParts, { minLength: 1, maxLength: 1 + maxOtherTenants }),
      submission: settledSubmission,
    })
    .map(({ asOf, domains, tenants, submission }) => {
      const [tenant, ...otherTenants] = tenants.map(
        ({ isElsewhere, ...parts }, index): SettledTenant => ({
          name: TENANTS[index] ?? '',
          acceptedDomains: domainsOf(index, domains),
          ...parts,
          ...(index > 0 ? { sameForest: !isElsewhere } : {}),
        }),
      )
      if (tenant === undefined) throw new Error('There is always a first tenant')
      return { asOf, tenant, otherTenants, submission }
    })
}
