import * as z from 'zod/mini'
import type {
  CaseFile,
  Expectation,
  OtherServerInput,
  OtherTenantInput,
  StatedCertificate,
  SubmissionInput,
  TenantInput,
} from '../model/case-file.ts'
import { MOST_COLUMNS } from '../parse/case-file/index.ts'
import { disagreementIds, disagreementOf } from '../register/disagreements.ts'
import {
  fields,
  listOrUnknown,
  maybeBoolean,
  oneOf,
  pattern,
  propertiesOf,
  shortList,
  text,
  unknownWord,
  yesNo,
} from './schema-fields.ts'

const DAY = 'a day such as 2026-11-23'
const VERDICTS = ['relayed', 'delivered', 'incoming-elsewhere', 'rejected', 'undetermined']
const VERDICT = `one of ${VERDICTS.join(', ')}`
const MEANS = ['certificate', 'ip', 'recipient']

const acceptedDomain = z.union([z.string(), propertiesOf('Get-AcceptedDomain')], {
  error: 'a domain name, or an object with Get-AcceptedDomain property names',
})

const tenantShape = {
  acceptedDomains: z.exactOptional(
    z.union([z.string(), z.array(acceptedDomain)], {
      error: 'a list of domain names or Get-AcceptedDomain objects, pasted text, or unknown',
    }),
  ),
  inboundConnectors: z.exactOptional(
    z.union([z.string(), z.array(propertiesOf('Get-InboundConnector'))], {
      error: 'a list of Get-InboundConnector objects, pasted text, or unknown',
    }),
  ),
  rejectDirectSend: z.exactOptional(maybeBoolean),
}

const tenant: z.ZodMiniType<TenantInput> = fields({
  name: z.exactOptional(text('a name, as text')),
  ...tenantShape,
})

const otherTenant: z.ZodMiniType<OtherTenantInput> = fields({
  name: text('a name, as text: every further tenant needs one'),
  sameForest: z.exactOptional(yesNo),
  ...tenantShape,
})

const certificate: z.ZodMiniType<StatedCertificate> = fields({
  commonName: z.exactOptional(text('a name such as mail.contoso.com')),
  subjectAltNames: z.exactOptional(listOrUnknown(text('a name, as text'), 'a list of names')),
  issuer: z.exactOptional(text('a distinguished name, as text')),
  notBefore: z.exactOptional(text('a day such as 2026-01-01, as text')),
  notAfter: z.exactOptional(text('a day such as 2026-01-01, as text')),
  extendedKeyUsages: z.exactOptional(
    listOrUnknown(text('a usage such as serverAuth'), 'a list of usages'),
  ),
  chainComplete: z.exactOptional(maybeBoolean),
  trustedRoot: z.exactOptional(maybeBoolean),
  revoked: z.exactOptional(maybeBoolean),
})

const serverShape = {
  connectingIp: z.exactOptional(text('one address such as 203.0.113.10, as text')),
  tls: z.exactOptional(maybeBoolean),
  certificate: z.exactOptional(
    z.union([z.string(), certificate], { error: 'none, unknown, PEM text or stated facts' }),
  ),
}

const submission: z.ZodMiniType<SubmissionInput> = fields({
  serverName: z.exactOptional(text('a name, as text')),
  ...serverShape,
  mailFrom: z.exactOptional(text('an address such as kate@contoso.com, or "<>"')),
  headerFrom: z.exactOptional(text('an address such as kate@contoso.com')),
  rcptTo: z.exactOptional(
    listOrUnknown(text('an address such as john@tailspintoys.com'), 'a list of addresses'),
  ),
})

const attribution = fields({
  tenant: z.exactOptional(text('the name of a tenant')),
  connector: z.exactOptional(text('the name of a connector')),
  by: z.exactOptional(oneOf(MEANS)),
})

const expectation: z.ZodMiniType<Expectation> = fields({
  verdict: z.exactOptional(
    z.union([oneOf(VERDICTS, VERDICT), z.record(z.string(), oneOf(VERDICTS, VERDICT))], {
      error: `${VERDICT}, or an object recipient: verdict`,
    }),
  ),
  replyMatches: z.exactOptional(pattern),
  replySeen: z.exactOptional(pattern),
  attribution: z.exactOptional(z.nullable(attribution)),
})

const otherServer: z.ZodMiniType<OtherServerInput> = fields({
  name: text('a name, as text: every further server needs one'),
  ...serverShape,
  expect: z.exactOptional(expectation),
})

/** The readings a case may ask for, by disagreement. */
const readings: z.ZodMiniType<Readonly<Record<string, string>>> = fields(
  Object.fromEntries(
    disagreementIds.map((id) => [
      id,
      z.exactOptional(oneOf(disagreementOf(id).readings.map((reading) => reading.id))),
    ]),
  ),
)

const UNKNOWN_TENANT: TenantInput = {
  acceptedDomains: 'unknown',
  inboundConnectors: 'unknown',
  rejectDirectSend: 'unknown',
}

const UNKNOWN_SUBMISSION: SubmissionInput = { tls: 'unknown' }

/** `unknown` in place of a group of fields: all of them, those with an assumption among them. */
function orAllUnknown<T>(group: z.ZodMiniType<T>, allUnknown: T, name: string) {
  const error = `an object with the fields of ${name}, or unknown`
  return z.union(
    [
      z.pipe(
        unknownWord,
        z.transform(() => allUnknown),
      ),
      group,
    ],
    { error },
  )
}

/** What a case file may hold: strict for its own fields, open for connector and domain properties. */
export const caseFileSchema: z.ZodMiniType<CaseFile> = fields({
  title: z.exactOptional(text('a title, as text')),
  asOf: z.exactOptional(text(DAY)),
  tenant: z.exactOptional(orAllUnknown(tenant, UNKNOWN_TENANT, 'tenant')),
  otherTenants: z.exactOptional(listOrUnknown(otherTenant, 'a list of tenants')),
  submission: z.exactOptional(orAllUnknown(submission, UNKNOWN_SUBMISSION, 'submission')),
  alsoThrough: z.exactOptional(shortList(otherServer, MOST_COLUMNS, 'servers')),
  alsoOn: z.exactOptional(shortList(text(DAY), MOST_COLUMNS, `days, each ${DAY}`)),
  readings: z.exactOptional(readings),
  expect: z.exactOptional(expectation),
})
