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
    ...stated('Day whose rules apply', file.asOf),
    ...stated('Accepted domains', emptyList(tenant?.acceptedDomains)),
    ...stated('RejectDirectSend', tenant?.rejectDirectSend),
    ...tenantFacts(file.otherTenants),
    ...stated('STARTTLS used', submission?.tls),
    ...certificateFacts(submission?.certificate),
    ...stated('From header of the message', submission?.headerFrom),
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
  return tenants.length === 0 ? stated('Other tenants', 'none') : tenants.map(tenantFact)
}

function tenantFact(tenant: OtherTenantInput): StatedFact {
  const { name, sameForest, ...rest } = tenant
  const place = sameForest === false ? ', in another forest or region' : ''
  const facts = Object.entries(rest).map(([key, value]) => `${key} ${spell(value)}`)
  return { label: `Other tenant ${name}${place}`, value: facts.join('; ') || 'named only' }
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
