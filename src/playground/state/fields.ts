import type {
  CaseFile,
  StatedCertificate,
  SubmissionInput,
  TenantInput,
} from '../../relay/index.ts'
import {
  OWN_FIELDS,
  tenantPlaceOf,
  type FieldName,
  type MessageField,
  type OwnField,
} from './field-names.ts'
import { otherTenantsOf, withoutEmptyTexts, withTenantChange } from './other-tenants.ts'

/** A yes-or-no statement of a case file. */
export type MaybeBoolean = boolean | 'unknown'

/** What the reader says about the client certificate. */
export type CertificateChoice = 'none' | 'unknown' | 'pasted' | 'stated'

/** The text of a field, exactly as typed; empty for a value that is no text. */
export function fieldText(file: CaseFile, field: FieldName): string {
  const value = fieldValue(file, field)
  if (field === 'rcptTo' && Array.isArray(value)) return value.join(',')
  if (typeof value !== 'string') return ''
  if (value === 'unknown' && isMessageField(field)) return ''
  return field === 'certificate' && (value === 'none' || value === 'unknown') ? '' : value
}

/** The case file with another text in one field, kept exactly as typed. */
export function withFieldText(file: CaseFile, field: FieldName, text: string): CaseFile {
  const place = tenantPlaceOf(field)
  if (place !== null) return withTenantChange(file, place.index, { [place.part]: text })
  switch (field) {
    case 'acceptedDomains':
      return withTenant(file, { acceptedDomains: text })
    case 'inboundConnectors':
      return withTenant(file, { inboundConnectors: text })
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

/** Which of the certificate choices a file makes. An empty text is `pasted`: the reader is about to. */
export function certificateChoice(file: CaseFile): CertificateChoice {
  const certificate = file.submission?.certificate ?? 'unknown'
  if (typeof certificate !== 'string') return 'stated'
  return certificate === 'none' || certificate === 'unknown' ? certificate : 'pasted'
}

/** The case file with another certificate choice; `stated` puts back the facts a scenario came with. */
export function withCertificateChoice(
  file: CaseFile,
  choice: CertificateChoice,
  stated: StatedCertificate | null,
): CaseFile {
  switch (choice) {
    case 'none':
    case 'unknown':
      return withSubmission(file, { certificate: choice })
    case 'pasted':
      return withSubmission(file, { certificate: '' })
    case 'stated':
      return stated === null ? file : withSubmission(file, { certificate: stated })
  }
}

/** The case file with another statement about STARTTLS. */
export function withTls(file: CaseFile, tls: MaybeBoolean): CaseFile {
  return withSubmission(file, { tls })
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
    withoutBlankRecipients(withoutEmptyTexts(file)),
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

function fieldValue(file: CaseFile, field: FieldName): unknown {
  const place = tenantPlaceOf(field)
  if (place !== null) return otherTenantsOf(file)[place.index]?.[place.part]
  const own = OWN_FIELDS.find((name) => name === field)
  return own === undefined ? undefined : ownValue(file, own)
}

function ownValue(file: CaseFile, field: OwnField): unknown {
  switch (field) {
    case 'acceptedDomains':
      return file.tenant?.acceptedDomains
    case 'inboundConnectors':
      return file.tenant?.inboundConnectors
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
