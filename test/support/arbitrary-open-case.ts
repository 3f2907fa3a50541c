import fc from 'fast-check'
import type { CaseFile, TenantInput } from '../../src/relay/index.ts'
import {
  arbitrarySettledCase,
  MAIL_DOMAINS,
  settledCertificate,
  settledConnector,
} from './arbitrary-settled-case.ts'
import { domainOf, plain } from './naive/names.ts'
import type { SettledCase, SettledDomain, SettledTenant } from './naive/settled-case.ts'

const MOST_STRUCK = 5

/** Who has the recipients' domains, where the case does not say: all that `otherTenants` left open stands for. */
const host = fc.constantFrom('nobody', 'same forest', 'other forest')

/** Domains of every kind, also below those that tenants have. */
const mailbox = fc
  .tuple(fc.constantFrom('', 'deep.'), fc.constantFrom(...MAIL_DOMAINS))
  .map(([label, domain]) => `someone@${label}${domain}`)

/** A settled case, and the same with a few values struck out. */
export interface OpenCase {
  readonly file: SettledCase
  readonly open: CaseFile
}

/** Any settled case with up to five of its values made unknown: single properties as well as whole lists. */
export const arbitraryOpenCase: fc.Arbitrary<OpenCase> = fc
  .tuple(
    arbitrarySettledCase(1),
    fc.array(fc.nat(), { minLength: 1, maxLength: MOST_STRUCK }),
    host,
  )
  .map(([file, picks, host]) => {
    const paths = pathsOf(file)
    const struck = picks.map((pick) => paths[pick % paths.length] ?? '')
    const open = struck.reduce<CaseFile>((rest, path) => withValue(rest, path, 'unknown'), file)
    const isHostOpen = struck.includes('otherTenants')
    return { file: isHostOpen ? { ...file, otherTenants: hostsOf(file, host) } : file, open }
  })

/** A value for every field that can be missing. */
export type Donor = Readonly<Record<string, unknown>>

/** Every domain a message may name, and one below each. */
const OWNABLE = [...MAIL_DOMAINS.map(plain), 'gateway.adatum.com'].flatMap((name) => [
  name,
  `deep.${name}`,
])

/** A domain that turns up in several places, so that things match more often than by chance. */
const nameAbout = (focus: string) =>
  fc.oneof(fc.constant(focus), fc.constant(focus), fc.constantFrom(...OWNABLE))

const mailboxAbout = (focus: string) =>
  fc.oneof(
    nameAbout(focus).map((name) => `someone@${name}`),
    mailbox,
  )

/** A name of a certificate or a connector, a wildcard now and then. */
const certificateNameAbout = (focus: string) =>
  fc.tuple(fc.constantFrom('', '', '*.'), nameAbout(focus)).map((parts) => parts.join(''))

/** A connector with every property, drawn from all values that can make a difference. */
const connectorAbout = (focus: string) =>
  fc.record({
    Name: fc.constant('Delta'),
    ConnectorType: fc.constantFrom('OnPremises', 'Partner'),
    Enabled: fc.constantFrom(true, true, true, false),
    TlsSenderCertificateName: fc.oneof(
      { arbitrary: certificateNameAbout(focus), weight: 6 },
      fc.constantFrom(null, '*.com', '*.contoso.com', '*.fabrikam.com'),
    ),
    SenderIPAddresses: fc.subarray(['203.0.113.0/24', '198.51.100.0/24', '203.0.113.10']),
    SenderDomains: fc.constantFrom([], ['*'], ['contoso.com'], ['*.fabrikam.com', 'adatum.com']),
    RequireTls: fc.boolean(),
    CloudServicesMailEnabled: fc.boolean(),
    RestrictDomainsToIPAddresses: fc.boolean(),
    RestrictDomainsToCertificate: fc.boolean(),
  })

const certificateAbout = (focus: string) =>
  fc
    .tuple(settledCertificate, certificateNameAbout(focus))
    .map(([certificate, commonName]) => ({ ...certificate, commonName }))

const domainsAbout = (focus: string) =>
  fc.oneof(
    fc.subarray(OWNABLE),
    fc.subarray([focus, 'contoso.com', 'fabrikam.com']),
    arbitrarySettledCase(0).map(({ tenant }) => tenant.acceptedDomains),
  )

/** Values that a case like ours could have in its open fields. */
export const arbitraryDonor: fc.Arbitrary<Donor> = fc.constantFrom(...OWNABLE).chain((focus) =>
  fc
    .record({
      submission: arbitrarySettledCase(0).map((file) => file.submission),
      certificate: settledCertificate,
      connector: connectorAbout(focus),
      other: fc.record({
        commonName: fc.oneof(certificateNameAbout(focus), fc.constant('none')),
        subjectAltNames: fc.array(certificateNameAbout(focus), { maxLength: 2 }),
        host,
        certificate: fc.oneof(
          fc.constant('none'),
          settledCertificate,
          certificateAbout(focus),
          certificateAbout(focus),
        ),
        tls: fc.boolean(),
        chainComplete: fc.boolean(),
        trustedRoot: fc.boolean(),
        revoked: fc.boolean(),
        notBefore: fc.constantFrom('2015-01-01', '2030-01-01'),
        notAfter: fc.constantFrom('2015-01-01', '2030-01-01'),
        rcptTo: mailboxAbout(focus),
        mailFrom: fc.oneof(mailboxAbout(focus), mailboxAbout(focus), fc.constant('<>')),
        headerFrom: fc.oneof(mailboxAbout(focus), mailboxAbout(focus), fc.constant('none')),
        MatchSubDomains: fc.boolean(),
        acceptedDomains: domainsAbout(focus),
        inboundConnectors: fc.oneof(
          fc.array(connectorAbout(focus), { maxLength: 2 }),
          fc.array(settledConnector, { maxLength: 3 }),
        ),
        rejectDirectSend: fc.boolean(),
      }),
    })
    .map(({ submission, certificate, connector, other }) => ({
      ...submission,
      ...certificate,
      ...connector,
      ...other,
    })),
)

/**
 * The case with the values at `paths` taken from donors, a donor for each. What a donor has that no
 * case could have is left out: a domain has one owner.
 */
export function filledFrom(
  file: CaseFile,
  paths: readonly string[],
  donorFor: (index: number) => Donor,
): CaseFile {
  return paths.reduce(
    (open, path, index) => withValue(open, path, valueFor(open, path, donorFor(index))),
    file,
  )
}

function valueFor(file: CaseFile, path: string, donor: Donor): unknown {
  const field =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? ''
  if (field === 'otherTenants') return hostsOf(file, donor.host)
  if (field === 'acceptedDomains') return ownableDomains(file, path, donor)
  if (!(field in donor)) throw new Error(`No value to put at ${path}`)
  return donor[field]
}

/** Nobody, or one tenant that hosts the recipients; that is all this input stands for (contract). */
function hostsOf(file: CaseFile, host: unknown): SettledTenant[] {
  if (host === 'nobody') return []
  const { rcptTo = [] } = file.submission ?? {}
  const recipients: readonly string[] = typeof rcptTo === 'string' ? [] : rcptTo
  const hosted = recipients.map((to) => (to === 'unknown' ? 'tailspintoys.com' : domainOf(to)))
  const own = namesOf(file.tenant?.acceptedDomains)
  const isOwn = (name: string) => own.some((domain) => `.${name}`.endsWith(`.${domain}`))
  const acceptedDomains = [...new Set(hosted)].filter((name) => !isOwn(name))
  return [
    { name: 'host', acceptedDomains, inboundConnectors: [], sameForest: host === 'same forest' },
  ]
}

/** What of a donor's domains nobody else has; a domain above somebody else's does not match sub-domains. */
function ownableDomains(file: CaseFile, path: string, donor: Donor): (string | SettledDomain)[] {
  const others = tenantsOf(file).filter((_, index) => path !== acceptedPath(index))
  const taken = others.flatMap(({ acceptedDomains }) => namesOf(acceptedDomains))
  return domainsOf(donor.acceptedDomains)
    .filter((entry) => !taken.includes(nameOf(entry)))
    .map((entry) => {
      const isAboveOther = taken.some((name) => name.endsWith(`.${nameOf(entry)}`))
      return isAboveOther ? nameOf(entry) : entry
    })
}

function acceptedPath(index: number): string {
  return index === 0 ? 'tenant.acceptedDomains' : `otherTenants[${index - 1}].acceptedDomains`
}

function tenantsOf({ tenant = {}, otherTenants = [] }: CaseFile): TenantInput[] {
  return [tenant, ...(typeof otherTenants === 'string' ? [] : otherTenants)]
}

function namesOf(acceptedDomains: unknown): string[] {
  return domainsOf(acceptedDomains).map(nameOf)
}

function domainsOf(value: unknown): (string | SettledDomain)[] {
  return Array.isArray(value) ? (value as (string | SettledDomain)[]) : []
}

function nameOf(entry: string | SettledDomain): string {
  return plain(typeof entry === 'string' ? entry : entry.DomainName)
}

/** The path of everything that may be unknown, the outer ones before the inner ones. */
function pathsOf(file: SettledCase): string[] {
  const certificate = file.submission.certificate === 'none' ? {} : file.submission.certificate
  return [
    'otherTenants',
    ...['connectingIp', 'tls', 'certificate', 'mailFrom', 'headerFrom'].map(
      (field) => `submission.${field}`,
    ),
    ...file.submission.rcptTo.map((_, index) => `submission.rcptTo[${index}]`),
    ...Object.keys(certificate).map((field) => `submission.certificate.${field}`),
    ...tenantPaths('tenant', file.tenant),
    ...file.otherTenants.flatMap((tenant, at) => tenantPaths(`otherTenants[${at}]`, tenant)),
  ]
}

function tenantPaths(path: string, tenant: SettledTenant): string[] {
  return [
    ...['acceptedDomains', 'inboundConnectors', 'rejectDirectSend'].map(
      (field) => `${path}.${field}`,
    ),
    ...tenant.inboundConnectors.flatMap((connector, at) =>
      Object.keys(connector)
        .filter((field) => field !== 'Name')
        .map((field) => `${path}.inboundConnectors[${at}].${field}`),
    ),
    ...tenant.acceptedDomains.flatMap((entry, at) =>
      typeof entry === 'string' ? [] : [`${path}.acceptedDomains[${at}].MatchSubDomains`],
    ),
  ]
}

/** A copy with another value at a path; one below something unknown changes nothing. */
function withValue(file: CaseFile, path: string, value: unknown): CaseFile {
  const copy = structuredClone(file)
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop() ?? ''
  let at: unknown = copy
  for (const key of keys) at = isObject(at) ? at[key] : undefined
  if (isObject(at)) at[last] = value
  return copy
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
