import type { CaseFile, OtherTenantInput, StatedCertificate } from '../../relay/index.ts'

/** A stated fact that the sheet has no field for. It stays in the evaluation. */
export interface StatedFact {
  readonly label: string
  readonly value: string
}

/** The stated facts of a case file that no field shows, in the order of the file. */
export function alsoInCase(file: CaseFile): readonly StatedFact[] {
  const { tenant, submission } = file
  return [
    ...stated('Accepted domains', emptyList(tenant?.acceptedDomains)),
    ...tenantFacts(file.otherTenants),
    ...certificateFacts(submission?.certificate),
    ...Object.entries(file.readings ?? {}).map(([id, reading]) => ({
      label: `Reading of disagreement ${id}`,
      value: reading,
    })),
  ]
}

function stated(label: string, value: string | boolean | undefined): readonly StatedFact[] {
  return value === undefined ? [] : [{ label, value: spell(value) }]
}

function emptyList(value: unknown): string | undefined {
  return Array.isArray(value) && value.length === 0 ? 'none' : undefined
}

function tenantFacts(tenants: CaseFile['otherTenants']): readonly StatedFact[] {
  if (tenants === undefined) return []
  if (tenants === 'unknown') return stated('Other tenants', tenants)
  return tenants.length === 0 ? stated('Other tenants', 'none') : tenants.flatMap(tenantFact)
}

function tenantFact(tenant: OtherTenantInput): readonly StatedFact[] {
  const { name, acceptedDomains, rejectDirectSend } = tenant
  return [
    ...stated(`Accepted domains of ${name}`, emptyList(acceptedDomains)),
    ...stated(`RejectDirectSend of ${name}`, rejectDirectSend),
  ]
}

function certificateFacts(
  certificate: string | StatedCertificate | undefined,
): readonly StatedFact[] {
  if (certificate === undefined || typeof certificate === 'string') return []
  return Object.entries(certificate).map(([key, value]) => ({
    label: `Certificate ${key}`,
    value: spell(value),
  }))
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return value.map(spell).join(', ') || 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, part]) => `${key} ${spell(part)}`)
    .join(', ')
}
