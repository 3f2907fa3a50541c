import type { BagDialect, WantedObjects } from '../powershell/index.ts'

/** The forms a configuration is read from. */
export const FORMS =
  'output of Get-OrganizationConfig | Format-List, | ConvertTo-Json or | Export-Csv, or Set-OrganizationConfig commands'

/** A configuration has hundreds of properties, more each year; all are written like this. */
const PROPERTY = /^[A-Z][A-Za-z\d]{1,80}$/

/** How a configuration is written. */
export const DIALECT: BagDialect = {
  noun: 'OrganizationConfig',
  plainProperty: null,
  isProperty: (name) => PROPERTY.test(name),
  verbs: ['Set'],
}

/** What is looked for in a text. */
export const CONFIG: WantedObjects = {
  kind: 'organization-config',
  words: 'the configuration of the organisation',
  command: 'Get-OrganizationConfig | Format-List Name,RejectDirectSend',
  foreignId: 'not-an-organization-config',
  tableId: 'organization-config-table',
  names: null,
  isPlausible: () => false,
}
