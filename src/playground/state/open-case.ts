import {
  printAcceptedDomains,
  printInboundConnectors,
  type CaseFile,
  type TenantInput,
} from '../../relay/index.ts'

/**
 * A case file as the sheet edits it: connectors and accepted domains become text, as a cmdlet
 * prints them, so that every fact of the explanation can point at a line. An empty list stays
 * one: it states that there is none. `expect` is left out, since the reader is about to change the case.
 */
export function openCase({ expect, ...file }: CaseFile): CaseFile {
  const { tenant, otherTenants } = file
  return {
    ...file,
    ...(tenant !== undefined && { tenant: openTenant(tenant) }),
    ...(isFilledList(otherTenants) && { otherTenants: otherTenants.map(openTenant) }),
  }
}

function openTenant<T extends TenantInput>(tenant: T): T {
  const { acceptedDomains, inboundConnectors } = tenant
  return {
    ...tenant,
    ...(isFilledList(acceptedDomains) && {
      acceptedDomains: printAcceptedDomains(acceptedDomains),
    }),
    ...(isFilledList(inboundConnectors) && {
      inboundConnectors: printInboundConnectors(inboundConnectors),
    }),
    ...(acceptedDomains === 'unknown' && { acceptedDomains: '' }),
    ...(inboundConnectors === 'unknown' && { inboundConnectors: '' }),
  }
}

function isFilledList<T>(value: string | readonly T[] | undefined): value is readonly T[] {
  return value !== undefined && typeof value !== 'string' && value.length > 0
}
