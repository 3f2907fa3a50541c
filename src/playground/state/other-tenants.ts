import type { CaseFile, OtherTenantInput } from '../../relay/index.ts'

/** More would slow every key stroke down and answer no question anyone has. */
export const MOST_OTHER_TENANTS = 8

/** What can be changed about a further tenant. */
export type TenantChange = Partial<Omit<OtherTenantInput, 'rejectDirectSend'>>

/** The further tenants a file names; empty when it names none or says that nobody knows. */
export function otherTenantsOf(file: CaseFile): readonly OtherTenantInput[] {
  const { otherTenants = [] } = file
  return typeof otherTenants === 'string' ? [] : otherTenants
}

/**
 * The file with one more tenant: one without inbound connectors, so that naming its domains is
 * enough for a verdict. At {@link MOST_OTHER_TENANTS} the file stays as it is.
 */
export function withAddedTenant(file: CaseFile): CaseFile {
  const tenants = otherTenantsOf(file)
  if (tenants.length >= MOST_OTHER_TENANTS) return file
  const name = placeName(tenants.length)
  return {
    ...file,
    otherTenants: [...tenants, { name, acceptedDomains: '', inboundConnectors: [] }],
  }
}

/**
 * The file without the tenant at `index`; without the last one it states nothing about others.
 * Those after it move up, and so does a name that only tells the place, or two would share one.
 */
export function withoutTenant(file: CaseFile, index: number): CaseFile {
  const left = otherTenantsOf(file).flatMap((one, at) => {
    if (at === index) return []
    const isMoved = at > index && one.name === placeName(at)
    return isMoved ? [{ ...one, name: placeName(at - 1) }] : [one]
  })
  const { otherTenants: _, ...rest } = file
  return left.length === 0 ? rest : { ...rest, otherTenants: left }
}

/** What a tenant is called until it gets a name. */
function placeName(index: number): string {
  return `other tenant ${index + 1}`
}

/** The file with a change to the tenant at `index`; the same when there is no such tenant. */
export function withTenantChange(file: CaseFile, index: number, change: TenantChange): CaseFile {
  const tenants = otherTenantsOf(file)
  if (tenants[index] === undefined) return file
  return {
    ...file,
    otherTenants: tenants.map((one, at) => (at === index ? { ...one, ...change } : one)),
  }
}

/** The tenants as the core should read them: an empty text is a fact left out. */
export function withoutEmptyTexts(file: CaseFile): CaseFile {
  const tenants = otherTenantsOf(file)
  return tenants.length === 0 ? file : { ...file, otherTenants: tenants.map(withoutEmptyText) }
}

function withoutEmptyText(tenant: OtherTenantInput): OtherTenantInput {
  const { name, acceptedDomains, inboundConnectors } = tenant
  return {
    ...tenant,
    name: name.trim() === '' ? 'an unnamed tenant' : name,
    ...(isBlank(acceptedDomains) && { acceptedDomains: 'unknown' }),
    ...(isBlank(inboundConnectors) && { inboundConnectors: 'unknown' }),
  }
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}
