import type { BagDialect, WantedObjects } from '../powershell/index.ts'
import { hasConnectorProperty, isConnectorProperty } from './connector-properties.ts'

/** The forms connectors are read from. */
export const FORMS =
  'output of Get-InboundConnector | Format-List, | ConvertTo-Json or | Export-Csv, or New-InboundConnector commands'

/** How inbound connectors are written. */
export const DIALECT: BagDialect = {
  noun: 'InboundConnector',
  plainProperty: null,
  isProperty: isConnectorProperty,
  verbs: ['New', 'Set', 'Enable', 'Disable', 'Remove'],
}

/** What is looked for in a text. */
export const CONNECTORS: WantedObjects = {
  kind: 'inbound-connectors',
  words: 'inbound connectors',
  command: 'Get-InboundConnector | Format-List',
  foreignId: 'not-an-inbound-connector',
  tableId: 'connector-table',
  names: ['Name', 'Guid'],
  isPlausible: hasConnectorProperty,
}

/** Without these a connector cannot be judged: it is looked for by certificate and by address. */
export const NEEDED = ['ConnectorType', 'Enabled', 'TlsSenderCertificateName', 'SenderIPAddresses']
