import type { SettledCertificate, SettledDomain, SettledTenant } from './settled-case.ts'

/** Lower case, no trailing dot (M1). */
export function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** What stands behind the `@`. */
export function domainOf(address: string): string {
  return plain(address.slice(address.indexOf('@') + 1))
}

/** Whether a domain counts as one of the tenant's: listed, or under a domain with MatchSubDomains (2.12). */
export function owns(tenant: SettledTenant, domain: string): boolean {
  return tenant.acceptedDomains.some((entry) => {
    if (typeof entry === 'string') return plain(entry) === domain
    if (plain(entry.DomainName) === domain) return true
    return takesSubDomains(entry) && domain.endsWith(`.${plain(entry.DomainName)}`)
  })
}

/** MatchSubDomains means something on InternalRelay alone (2.12). */
function takesSubDomains(entry: SettledDomain): boolean {
  return entry.DomainType === 'InternalRelay' && entry.MatchSubDomains === true
}

/** The wildcard's parent domain, or null when the value is no `*.domain` (M10, M11). */
function parentOf(connectorName: string): string | null {
  return connectorName.startsWith('*.') && !connectorName.slice(2).includes('*')
    ? plain(connectorName.slice(2))
    : null
}

/** Whether a connector's TlsSenderCertificateName fits the names of a certificate (M2 to M11). */
export function fitsCertificate(connectorName: string, certificate: SettledCertificate): boolean {
  const names = [certificate.commonName, ...certificate.subjectAltNames].map(plain)
  if (!connectorName.includes('*')) return names.includes(plain(connectorName))
  const parent = parentOf(connectorName)
  if (parent === null) return false
  return names.some((name) => name === parent || name.endsWith(`.${parent}`))
}

/** Whether the domain in a TlsSenderCertificateName counts as the tenant's own (C1 to C10, U3, U11). */
export function ownsCertificateDomain(tenant: SettledTenant, connectorName: string): boolean {
  const parent = parentOf(connectorName)
  if (parent === null) return !connectorName.includes('*') && owns(tenant, plain(connectorName))
  if (owns(tenant, parent)) return true
  return tenant.acceptedDomains.some((entry) => {
    const name = plain(typeof entry === 'string' ? entry : entry.DomainName)
    return name.endsWith(`.${parent}`)
  })
}

/** The greater, the more exact: a host name before any wildcard, a long wildcard before a short one (1.3, C9). */
export function exactness(connectorName: string): number {
  const parent = parentOf(connectorName)
  return parent === null ? 1000 : parent.split('.').length
}
