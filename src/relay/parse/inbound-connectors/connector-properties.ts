import { DIRECTORY_PROPERTIES, POWERSHELL_PROPERTIES } from '../powershell/index.ts'
import type { PropertyBag } from '../property-bag/index.ts'

/** The properties the model takes (facts 5.1). */
const READ = [
  'Name',
  'ConnectorType',
  'Enabled',
  'TlsSenderCertificateName',
  'SenderIPAddresses',
  'SenderDomains',
  'RequireTls',
  'RestrictDomainsToIPAddresses',
  'RestrictDomainsToCertificate',
  'CloudServicesMailEnabled',
  'TreatMessagesAsInternal',
  'AssociatedAcceptedDomains',
]

/** Printed by Get-InboundConnector and passed over: they decide nothing (facts 2.24, 2.25, 5.1). */
const PASSED_OVER = [
  'Identity',
  'Id',
  'ConnectorSource',
  'Comment',
  'TrustedOrganizations',
  'ClientHostNames',
  'EFTestMode',
  'EFSkipLastIP',
  'EFSkipIPs',
  'EFSkipMailGateway',
  'EFUsers',
  'ScanAndDropRecipients',
]

const OWN = new Set(
  [...READ, ...PASSED_OVER, ...DIRECTORY_PROPERTIES].map((name) => name.toLowerCase()),
)
const KNOWN = new Set([...OWN, ...POWERSHELL_PROPERTIES.map((name) => name.toLowerCase())])

/** Whether Get-InboundConnector is known to print the property, or PowerShell adds it. */
export function isConnectorProperty(name: string): boolean {
  return KNOWN.has(name.toLowerCase())
}

/** Whether anything in the bag is a property of an inbound connector. */
export function hasConnectorProperty(bag: PropertyBag): boolean {
  return bag.entries.some(({ name }) => OWN.has(name.toLowerCase()))
}
