import type { DomainName } from '../../model/domain-name.ts'
import type { RelayCase } from '../../model/relay-case.ts'

/** Stands where the tenant’s host is to be put in. */
export const HOST_PLACEHOLDER = '<MX host of the tenant>'

/** The domain a tenant sends from: its first accepted one that Microsoft did not hand out. */
export function mainDomain({ tenant }: RelayCase): DomainName | null {
  const { acceptedDomains } = tenant
  const names =
    acceptedDomains.state === 'unknown'
      ? []
      : acceptedDomains.value.map(({ domainName }) => domainName)
  return names.find((name) => !name.endsWith('.onmicrosoft.com')) ?? names[0] ?? null
}

/**
 * The host to send to: the domain with dashes, below mail.protection.outlook.com (G10.1). A domain
 * with dashes of its own is spelled otherwise there, and newer hosts lie below mx.microsoft (G10.10);
 * the record in the admin center is what counts (G10.11).
 *
 * @returns a placeholder where the name cannot be told
 */
export function tenantHost(relayCase: RelayCase): string {
  const domain = mainDomain(relayCase)
  return domain === null || domain.includes('-')
    ? HOST_PLACEHOLDER
    : `${domain.replaceAll('.', '-')}.mail.protection.outlook.com`
}
