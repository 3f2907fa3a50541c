import { CONNECTOR_NAMES } from './connector-names.ts'
import { DOMAIN_NAMES } from './domain-names.ts'
import type { KnownName } from './known-name.ts'

const YES_NO_UNKNOWN = ['true', 'false', 'unknown'] as const

const CERTIFICATE: readonly KnownName[] = [
  { name: 'commonName', help: 'The CN of the subject, such as mail.contoso.com.' },
  { name: 'subjectAltNames', help: 'A list of the certificate’s DNS names, or unknown.' },
  { name: 'issuer', help: 'Who issued it, as a distinguished name.' },
  { name: 'notBefore', help: 'The first day it is valid, such as 2026-01-01, as text.' },
  { name: 'notAfter', help: 'The last day it is valid, such as 2027-01-01, as text.' },
  { name: 'extendedKeyUsages', help: 'A list of usages such as serverAuth, or unknown.' },
  {
    name: 'chainComplete',
    help: 'The server sends the intermediate certificates too.',
    values: YES_NO_UNKNOWN,
  },
  {
    name: 'trustedRoot',
    help: 'The chain ends in a root that Exchange Online trusts.',
    values: YES_NO_UNKNOWN,
  },
  { name: 'revoked', help: 'Its issuer has taken it back.', values: YES_NO_UNKNOWN },
]

const TENANT: readonly KnownName[] = [
  { name: 'name', help: 'What the tenant is called here.' },
  {
    name: 'acceptedDomains',
    help: 'Domain names, Get-AcceptedDomain objects, or their printed text; unknown when nobody knows.',
    below: DOMAIN_NAMES,
  },
  {
    name: 'inboundConnectors',
    help: 'Get-InboundConnector objects or their printed text; [] when there are none, unknown when nobody knows.',
    below: CONNECTOR_NAMES,
  },
  {
    name: 'rejectDirectSend',
    help: 'The tenant refuses mail from its own domains that comes by no connector.',
    values: YES_NO_UNKNOWN,
  },
]

const SUBMISSION: readonly KnownName[] = [
  { name: 'connectingIp', help: 'The public address Exchange Online sees, as text.' },
  { name: 'tls', help: 'The server used STARTTLS.', values: YES_NO_UNKNOWN },
  {
    name: 'certificate',
    help: 'What the server shows as client certificate: PEM text, or its facts.',
    values: ['none', 'unknown'],
    below: CERTIFICATE,
  },
  { name: 'mailFrom', help: 'The sender of the envelope (P1); "<>" for the null reverse-path.' },
  { name: 'headerFrom', help: 'The address in the From header (P2).' },
  { name: 'rcptTo', help: 'A list of recipients, or unknown.' },
]

const EXPECT: readonly KnownName[] = [
  {
    name: 'verdict',
    help: 'The verdict that must come out, or one for each recipient.',
    values: ['relayed', 'delivered', 'incoming-elsewhere', 'rejected', 'undetermined'],
  },
  { name: 'replyMatches', help: 'A regular expression the SMTP reply must match.' },
  {
    name: 'replySeen',
    help: 'A regular expression the reply, or another one seen in its place, must match.',
  },
  {
    name: 'attribution',
    help: 'The tenant the message must be attributed to; null for none.',
    below: [
      { name: 'tenant', help: 'The name of the tenant.' },
      { name: 'connector', help: 'The name of the connector.' },
      {
        name: 'by',
        help: 'What it was attributed by.',
        values: ['certificate', 'ip', 'recipient'],
      },
    ],
  },
]

/** The fields of a case file. A test holds them against the schema. */
export const CASE_NAMES: readonly KnownName[] = [
  { name: 'title', help: 'What the case is about.' },
  { name: 'asOf', help: 'The day whose rules apply, such as 2026-11-23.' },
  { name: 'tenant', help: 'Your own tenant.', below: TENANT },
  {
    name: 'otherTenants',
    help: 'A list of the other Microsoft 365 tenants that play a part.',
    below: [
      ...TENANT,
      {
        name: 'sameForest',
        help: 'False for one in another forest or region, where its connectors are not searched.',
        values: ['true', 'false'],
      },
    ],
  },
  { name: 'submission', help: 'What your server hands to Exchange Online.', below: SUBMISSION },
  {
    name: 'readings',
    help: 'Where sources disagree, the reading to take: U1 to the name of a reading.',
  },
  { name: 'expect', help: 'What must come out; it makes the case a test.', below: EXPECT },
]
