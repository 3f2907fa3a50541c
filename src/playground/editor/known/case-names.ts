import type {
  CaseFile,
  OtherServerInput,
  OtherTenantInput,
  ServerInput,
  StatedCertificate,
  SubmissionInput,
  TenantInput,
} from '../../../relay/index.ts'
import { CONNECTOR_NAMES } from './connector-names.ts'
import { DOMAIN_NAMES } from './domain-names.ts'
import { named, type KnownFields } from './known-name.ts'

type Expectation = NonNullable<CaseFile['expect']>

const YES_NO_UNKNOWN = ['true', 'false', 'unknown'] as const

const CERTIFICATE: KnownFields<StatedCertificate> = {
  commonName: { help: 'The CN of the subject, such as mail.contoso.com.' },
  subjectAltNames: { help: 'A list of the certificate’s DNS names, or unknown.' },
  issuer: { help: 'Who issued it, as a distinguished name.' },
  notBefore: { help: 'The first day it is valid, such as 2026-01-01, as text.' },
  notAfter: { help: 'The last day it is valid, such as 2027-01-01, as text.' },
  extendedKeyUsages: { help: 'A list of usages such as serverAuth, or unknown.' },
  chainComplete: {
    help: 'The server sends the intermediate certificates too.',
    values: YES_NO_UNKNOWN,
  },
  trustedRoot: {
    help: 'The chain ends in a root that Exchange Online trusts.',
    values: YES_NO_UNKNOWN,
  },
  revoked: { help: 'Its issuer has taken it back.', values: YES_NO_UNKNOWN },
}

const TENANT: KnownFields<TenantInput> = {
  name: { help: 'What the tenant is called here.' },
  acceptedDomains: {
    help: 'Domain names, Get-AcceptedDomain objects, or their printed text; unknown when nobody knows.',
    below: DOMAIN_NAMES,
  },
  inboundConnectors: {
    help: 'Get-InboundConnector objects or their printed text; [] when there are none, unknown when nobody knows.',
    below: CONNECTOR_NAMES,
  },
  rejectDirectSend: {
    help: 'The tenant refuses mail from its own domains that comes by no connector.',
    values: YES_NO_UNKNOWN,
  },
}

const OTHER_TENANT: KnownFields<OtherTenantInput> = {
  ...TENANT,
  sameForest: {
    help: 'False for one in another forest or region, where its connectors are not searched.',
    values: ['true', 'false'],
  },
}

const SERVER: KnownFields<ServerInput> = {
  connectingIp: { help: 'The public address Exchange Online sees, as text.' },
  tls: { help: 'The server used STARTTLS.', values: YES_NO_UNKNOWN },
  certificate: {
    help: 'What the server shows as client certificate: PEM text, or its facts.',
    values: ['none', 'unknown'],
    below: named(CERTIFICATE),
  },
}

const SUBMISSION: KnownFields<SubmissionInput> = {
  serverName: { help: 'What the server is called here.' },
  ...SERVER,
  mailFrom: { help: 'The sender of the envelope (P1); "<>" for the null reverse-path.' },
  headerFrom: { help: 'The address in the From header (P2).' },
  rcptTo: { help: 'A list of recipients, or unknown.' },
}

const ATTRIBUTION: KnownFields<NonNullable<Expectation['attribution']>> = {
  tenant: { help: 'The name of the tenant.' },
  connector: { help: 'The name of the connector.' },
  by: { help: 'What it was attributed by.', values: ['certificate', 'ip', 'recipient'] },
}

const EXPECT: KnownFields<Expectation> = {
  verdict: {
    help: 'The verdict that must come out, or one for each recipient.',
    values: ['relayed', 'delivered', 'incoming-elsewhere', 'rejected', 'undetermined'],
  },
  replyMatches: { help: 'A regular expression the SMTP reply must match.' },
  replySeen: {
    help: 'A regular expression the reply, or another one seen in its place, must match.',
  },
  attribution: {
    help: 'The tenant the message must be attributed to; null for none.',
    below: named(ATTRIBUTION),
  },
}

const OTHER_SERVER: KnownFields<OtherServerInput> = {
  name: { help: 'What the server is called here.' },
  ...SERVER,
  expect: { help: 'What must come out when this server sends.', below: named(EXPECT) },
}

const CASE: KnownFields<CaseFile> = {
  title: { help: 'What the case is about.' },
  asOf: { help: 'The day whose rules apply, such as 2026-11-23.' },
  tenant: { help: 'Your own tenant.', below: named(TENANT) },
  otherTenants: {
    help: 'A list of the other Microsoft 365 tenants that play a part.',
    below: named(OTHER_TENANT),
  },
  submission: { help: 'What your server hands to Exchange Online.', below: named(SUBMISSION) },
  alsoThrough: {
    help: 'A list of further servers that may send the same message.',
    below: named(OTHER_SERVER),
  },
  alsoOn: { help: 'A list of further days, by whose rules the same message is judged.' },
  readings: {
    help: 'Where sources disagree, the reading to take: U1 to the name of a reading.',
  },
  expect: { help: 'What must come out; it makes the case a test.', below: named(EXPECT) },
}

/** The fields of a case file. */
export const CASE_NAMES = named(CASE)
