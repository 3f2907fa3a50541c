import type { BagDialect, WantedObjects } from '../powershell/index.ts'
import { hasDomainProperty, isDomainProperty } from './domain-properties.ts'

/** The forms accepted domains are read from. */
export const FORMS = 'domain names such as contoso.com, one a line, or output of Get-AcceptedDomain'

/** How accepted domains are written. */
export const DIALECT: BagDialect = {
  noun: 'AcceptedDomain',
  plainProperty: 'DomainName',
  isProperty: isDomainProperty,
  verbs: ['New', 'Set', 'Enable', 'Disable', 'Remove'],
}

/** What is looked for in a text. */
export const DOMAINS: WantedObjects = {
  kind: 'accepted-domains',
  words: 'accepted domains',
  command: 'Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains',
  foreignId: 'not-an-accepted-domain',
  tableId: 'accepted-domain-table',
  names: ['DomainName', 'Name', 'Guid'],
  isPlausible: hasDomainProperty,
}
