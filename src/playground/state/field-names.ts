import type { CasePath } from '../../relay/index.ts'

/** The texts about the reader's own tenant and server. */
export type OwnField =
  | 'acceptedDomains'
  | 'inboundConnectors'
  | 'serverName'
  | 'connectingIp'
  | 'certificate'
  | MessageField

/** The texts about one message of the reader’s own. */
export type MessageField = 'mailFrom' | 'headerFrom' | 'rcptTo'

/** The texts about each further tenant. */
export type TenantPart = 'name' | 'acceptedDomains' | 'inboundConnectors'

/** A text about a further tenant, named by its path in the case file. */
export type OtherField = `otherTenants[${number}].${TenantPart}`

/** The texts about each further sending server. */
export type ServerPart = 'name' | 'connectingIp' | 'certificate'

/** A text about a further sending server, named by its path in the case file. */
export type ServerField = `alsoThrough[${number}].${ServerPart}`

/** The inputs a reader can fill in. */
export type FieldName = OwnField | OtherField | ServerField

/** Any text that is told about: an input, or the case as a whole. */
export type TextName = FieldName | 'case'

/** Which text of which further tenant a field is. */
export interface TenantPlace {
  readonly index: number
  readonly part: TenantPart
}

/** Which text of which further server a field is. */
export interface ServerPlace {
  readonly index: number
  readonly part: ServerPart
}

/** Where the value of each own field stands in a case file. */
const OWN_PATHS: Readonly<Record<OwnField, CasePath>> = {
  inboundConnectors: 'tenant.inboundConnectors',
  acceptedDomains: 'tenant.acceptedDomains',
  serverName: 'submission.serverName',
  connectingIp: 'submission.connectingIp',
  certificate: 'submission.certificate',
  mailFrom: 'submission.mailFrom',
  headerFrom: 'submission.headerFrom',
  rcptTo: 'submission.rcptTo',
}

export const MESSAGE_FIELDS: readonly MessageField[] = ['mailFrom', 'headerFrom', 'rcptTo']

export const OWN_FIELDS: readonly OwnField[] = [
  'inboundConnectors',
  'acceptedDomains',
  'serverName',
  'connectingIp',
  'certificate',
  ...MESSAGE_FIELDS,
]

const TENANT_PARTS: readonly TenantPart[] = ['name', 'acceptedDomains', 'inboundConnectors']

const SERVER_PARTS: readonly ServerPart[] = ['name', 'connectingIp', 'certificate']

/** The field for one text of the further tenant at `index`, counted from 0. */
export function otherField(index: number, part: TenantPart): OtherField {
  return `otherTenants[${index}].${part}`
}

/** The field for one text of the further server at `index`, counted from 0. */
export function serverField(index: number, part: ServerPart): ServerField {
  return `alsoThrough[${index}].${part}`
}

/** The further tenant and the text of it that a field stands for; null for any other field. */
export function tenantPlaceOf(field: string): TenantPlace | null {
  return placeIn('otherTenants', TENANT_PARTS, field)
}

/** The further server and the text of it that a field stands for; null for any other field. */
export function serverPlaceOf(field: string): ServerPlace | null {
  return placeIn('alsoThrough', SERVER_PARTS, field)
}

function placeIn<Part extends string>(
  list: string,
  parts: readonly Part[],
  field: string,
): { readonly index: number; readonly part: Part } | null {
  const match = /^(\w+)\[(\d{1,4})\]\.(\w+)/.exec(field)
  const part = parts.find((one) => one === match?.[3])
  return match?.[1] !== list || part === undefined ? null : { index: Number(match[2]), part }
}

/** The field that holds what stands at `path`; null when the sheet has no field for it. */
export function fieldOfPath(path: CasePath | undefined): FieldName | null {
  if (path === undefined) return null
  const tenant = tenantPlaceOf(path)
  if (tenant !== null) return otherField(tenant.index, tenant.part)
  const server = serverPlaceOf(path)
  if (server !== null) return serverField(server.index, server.part)
  return OWN_FIELDS.find((name) => isWithin(path, OWN_PATHS[name])) ?? null
}

const FIELD_WORDS: Readonly<Record<OwnField | TenantPart, string>> = {
  name: 'the name',
  acceptedDomains: 'the accepted domains',
  inboundConnectors: 'the inbound connectors',
  serverName: 'the name of the server',
  connectingIp: 'the connecting IP address',
  certificate: 'the client certificate',
  mailFrom: 'MAIL FROM',
  headerFrom: 'the From header',
  rcptTo: 'the recipients',
}

/** A field as a noun phrase. */
export function fieldWords(field: FieldName): string {
  const tenant = tenantPlaceOf(field)
  if (tenant !== null) return `${FIELD_WORDS[tenant.part]} of other tenant ${tenant.index + 1}`
  const server = serverPlaceOf(field)
  if (server !== null) return `${FIELD_WORDS[server.part]} of server ${server.index + 2}`
  return OWN_FIELDS.filter((name) => name === field)
    .map((name) => FIELD_WORDS[name])
    .join('')
}

function isWithin(path: CasePath, parent: CasePath): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`)
}
