import { DIRECTORY_PROPERTIES, POWERSHELL_PROPERTIES } from '../powershell/index.ts'
import type { PropertyBag } from '../property-bag/index.ts'

/** Printed by Get-AcceptedDomain (facts 5.2), or added by PowerShell. */
const KNOWN = new Set(
  [
    'DomainName',
    'CatchAllRecipientID',
    'DomainType',
    'MatchSubDomains',
    'AddressBookEnabled',
    'Default',
    'EmailOnly',
    'ExternallyManaged',
    'AuthenticationType',
    'LiveIdInstanceType',
    'PendingRemoval',
    'PendingCompletion',
    'FederatedOrganizationLink',
    'MailFlowPartner',
    'OutboundOnly',
    'PendingFederatedAccountNamespace',
    'PendingFederatedDomain',
    'IsCoexistenceDomain',
    'PerimeterDuplicateDetected',
    'IsDefaultFederatedDomain',
    'EnableNego2Authentication',
    'InitialDomain',
    'SmtpDaneStatus',
    'MailFlowRegion',
    'SendingFromDomainDisabled',
    'SendingToDomainDisabled',
    'Name',
    'Identity',
    'Id',
    ...DIRECTORY_PROPERTIES,
    ...POWERSHELL_PROPERTIES,
  ].map((name) => name.toLowerCase()),
)

/** Properties that only an accepted domain has, or that name it. */
const TELLING = new Set(['domainname', 'domaintype', 'matchsubdomains', 'name', 'identity'])

/** Whether Get-AcceptedDomain is known to print the property, or PowerShell adds it. */
export function isDomainProperty(name: string): boolean {
  return KNOWN.has(name.toLowerCase())
}

/** Whether a bag may be an accepted domain. */
export function hasDomainProperty(bag: PropertyBag): boolean {
  return bag.entries.some(({ name }) => TELLING.has(name.toLowerCase()))
}
