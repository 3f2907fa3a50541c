import type { CaseFile, SubmissionInput, TenantInput } from '../../relay/index.ts'
import {
  OWN_FIELDS,
  serverPlaceOf,
  tenantPlaceOf,
  type FieldName,
  type MessageField,
  type OwnField,
} from './field-names.ts'
import { otherTenantsOf, withoutEmptyTexts, withTenantChange } from './other-tenants.ts'
import {
  otherServersOf,
  withoutEmptyServerTexts,
  withServer,
  type MaybeBoolean,
} from './sending-servers.ts'

/** The text of a field, exactly as typed; empty for a value that is no text. */
export function fieldText(file: CaseFile, field: FieldName): string {
  const value = fieldValue(file, field)
  if (field === 'rcptTo' && Array.isArray(value)) return value.join(',')
  if (typeof value !== 'string') return ''
  if (value === 'unknown' && isMessageField(field)) return ''
  return isCertificate(field) && (value === 'none' || value === 'unknown') ? '' : value
}

/** The case file with another text in one field, kept exactly as typed. */
export function withFieldText(file: CaseFile, field: FieldName, text: string): CaseFile {
  const tenant = tenantPlaceOf(field)
  if (tenant !== null) return withTenantChange(file, tenant.index, { [tenant.part]: text })
  const server = serverPlaceOf(field)
  if (server !== null) return withServer(file, server.index, { [server.part]: text })
  switch (field) {
    case 'acceptedDomains':
      return withTenant(file, { acceptedDomains: text })
    case 'inboundConnectors':
      return withTenant(file, { inboundConnectors: text })
    case 'serverName':
    case 'connectingIp':
    case 'certificate':
    case 'mailFrom':
    case 'headerFrom':
      return withSubmission(file, { [field]: text })
    case 'rcptTo':
      // Commas part the recipients; blank ones are left out when the case is read.
      return withSubmission(file, { rcptTo: text.split(',') })
    default:
      return file
  }
}

/** Whether the file says that the tenant has no inbound connector, which differs from not knowing. */
export function hasNoConnectors(file: CaseFile): boolean {
  const connectors = file.tenant?.inboundConnectors
  return typeof connectors !== 'string' && connectors?.length === 0
}

/** The case file with the statement that there is no inbound connector, or without any statement. */
export function withNoConnectors(file: CaseFile, isNone: boolean): CaseFile {
  return withTenant(file, { inboundConnectors: isNone ? [] : '' })
}

/** The case file with another statement about RejectDirectSend; null for none. */
export function withRejectDirectSend(file: CaseFile, value: MaybeBoolean | null): CaseFile {
  const { rejectDirectSend: _, ...tenant } = file.tenant ?? {}
  return { ...file, tenant: value === null ? tenant : { ...tenant, rejectDirectSend: value } }
}

/** The file as the core should read it: a field left empty is a fact left out. */
export function withoutEmptyFields(file: CaseFile): CaseFile {
  return OWN_FIELDS.reduce<CaseFile>(
    (result, field) => {
      const value = ownValue(file, field)
      return typeof value === 'string' && value.trim() === ''
        ? withFieldText(result, field, 'unknown')
        : result
    },
    withoutBlankRecipients(withoutEmptyServerTexts(withoutEmptyTexts(file))),
  )
}

function withoutBlankRecipients(file: CaseFile): CaseFile {
  const rcptTo = file.submission?.rcptTo
  if (rcptTo === undefined || rcptTo === 'unknown') return file
  const stated = rcptTo.map((one) => one.trim()).filter((one) => one !== '')
  const { rcptTo: _, ...rest } = file.submission ?? {}
  return { ...file, submission: stated.length === 0 ? rest : { ...rest, rcptTo: stated } }
}

function isMessageField(field: FieldName): field is MessageField {
  return field === 'mailFrom' || field === 'headerFrom' || field === 'rcptTo'
}

function isCertificate(field: FieldName): boolean {
  return field === 'certificate' || serverPlaceOf(field)?.part === 'certificate'
}

function fieldValue(file: CaseFile, field: FieldName): unknown {
  const tenant = tenantPlaceOf(field)
  if (tenant !== null) return otherTenantsOf(file)[tenant.index]?.[tenant.part]
  const server = serverPlaceOf(field)
  if (server !== null) return otherServersOf(file)[server.index]?.[server.part]
  const own = OWN_FIELDS.find((name) => name === field)
  return own === undefined ? undefined : ownValue(file, own)
}

function ownValue(file: CaseFile, field: OwnField): unknown {
  switch (field) {
    case 'acceptedDomains':
      return file.tenant?.acceptedDomains
    case 'inboundConnectors':
      return file.tenant?.inboundConnectors
    case 'serverName':
    case 'connectingIp':
    case 'certificate':
    case 'mailFrom':
    case 'headerFrom':
    case 'rcptTo':
      return file.submission?.[field]
  }
}

function withTenant(file: CaseFile, change: Partial<TenantInput>): CaseFile {
  return { ...file, tenant: { ...file.tenant, ...change } }
}

function withSubmission(file: CaseFile, change: Partial<SubmissionInput>): CaseFile {
  return { ...file, submission: { ...file.submission, ...change } }
}
