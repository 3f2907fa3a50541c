import type { CasePath } from '../../relay/index.ts'

/** The texts about the reader's own tenant and server. */
export type OwnField =
  'acceptedDomains' | 'inboundConnectors' | 'connectingIp' | 'certificate' | MessageField

/** The texts about one message of the reader’s own. */
export type MessageField = 'mailFrom' | 'headerFrom' | 'rcptTo'

/** The texts about each further tenant. */
export type TenantPart = 'name' | 'acceptedDomains' | 'inboundConnectors'

/** A text about a further tenant, named by its path in the case file. */
export type OtherField = `otherTenants[${number}].${TenantPart}`

/** The inputs a reader can fill in. */
export type FieldName = OwnField | OtherField

/** Which text of which further tenant a field is. */
export interface TenantPlace {
  readonly index: number
  readonly part: TenantPart
}

/** Where the value of each own field stands in a case file. */
const OWN_PATHS: Readonly<Record<OwnField, CasePath>> = {
  inboundConnectors: 'tenant.inboundConnectors',
  acceptedDomains: 'tenant.acceptedDomains',
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
  'connectingIp',
  'certificate',
  ...MESSAGE_FIELDS,
]

const TENANT_PARTS: readonly TenantPart[] = ['name', 'acceptedDomains', 'inboundConnectors']

/** The field for one text of the further tenant at `index`, counted from 0. */
export function otherField(index: number, part: TenantPart): OtherField {
  return `otherTenants[${index}].${part}`
}

/** The further tenant and the text of it that a field stands for; null for an own field. */
export function tenantPlaceOf(field: string): TenantPlace | null {
  const match = /^otherTenants\[(\d{1,4})\]\.(\w+)/.exec(field)
  const part = TENANT_PARTS.find((one) => one === match?.[2])
  return match === null || part === undefined ? null : { index: Number(match[1]), part }
}

/** The field that holds what stands at `path`; null when the sheet has no field for it. */
export function fieldOfPath(path: CasePath | undefined): FieldName | null {
  if (path === undefined) return null
  const place = tenantPlaceOf(path)
  if (place !== null) return otherField(place.index, place.part)
  return OWN_FIELDS.find((name) => isWithin(path, OWN_PATHS[name])) ?? null
}

const FIELD_WORDS: Readonly<Record<OwnField | TenantPart, string>> = {
  name: 'the name',
  acceptedDomains: 'the accepted domains',
  inboundConnectors: 'the inbound connectors',
  connectingIp: 'the connecting IP address',
  certificate: 'the client certificate',
  mailFrom: 'MAIL FROM',
  headerFrom: 'the From header',
  rcptTo: 'the recipients',
}

/** A field as a noun phrase. */
export function fieldWords(field: FieldName): string {
  const place = tenantPlaceOf(field)
  if (place !== null) return `${FIELD_WORDS[place.part]} of other tenant ${place.index + 1}`
  return OWN_FIELDS.filter((name) => name === field)
    .map((name) => FIELD_WORDS[name])
    .join('')
}

function isWithin(path: CasePath, parent: CasePath): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`)
}
