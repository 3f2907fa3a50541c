import { DIRECTORY_PROPERTIES, POWERSHELL_PROPERTIES } from '../powershell/index.ts'
import { hasProperty, type PropertyBag } from '../property-bag/index.ts'

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

/** A property that an inbound connector never has, and the cmdlet that prints it. */
const FOREIGN: readonly (readonly [property: string, cmdlet: string])[] = [
  ['DomainName', 'Get-AcceptedDomain'],
  ['AddressSpaces', 'Get-SendConnector'],
  ['RecipientDomains', 'Get-OutboundConnector'],
  ['RemoteIPRanges', 'Get-ReceiveConnector'],
  ['Thumbprint', 'Get-ExchangeCertificate'],
  ['RejectDirectSend', 'Get-OrganizationConfig'],
]

/** Whether Get-InboundConnector is known to print the property, or PowerShell adds it. */
export function isConnectorProperty(name: string): boolean {
  return KNOWN.has(name.toLowerCase())
}

/** Whether anything in the bag is a property of an inbound connector. */
export function hasConnectorProperty(bag: PropertyBag): boolean {
  return bag.entries.some(({ name }) => OWN.has(name.toLowerCase()))
}

/** The cmdlet that prints objects like this one, when they are no inbound connectors; else null. */
export function foreignCmdlet(bag: PropertyBag): string | null {
  return FOREIGN.find(([property]) => hasProperty(bag, property))?.[1] ?? null
}
