/** What the properties of an object show it to be. */
export type ObjectKind =
  | 'inbound-connectors'
  | 'accepted-domains'
  | 'organization-config'
  | 'exchange-certificates'
  | 'send-connectors'

/** An object by the cmdlet that prints it. */
export interface PrintedBy {
  readonly cmdlet: string
  /** Null for an object that is told apart here, and of no use otherwise. */
  readonly kind: ObjectKind | null
}

interface Signs extends PrintedBy {
  /** Each is a sign by itself; where it is several names, when all are there. */
  readonly signs: readonly (readonly string[])[]
}

/** In order: connectors of every kind share names with inbound ones, and have others of their own. */
const OBJECTS: readonly Signs[] = [
  {
    cmdlet: 'Get-ExchangeCertificate',
    kind: 'exchange-certificates',
    signs: [
      ['Thumbprint', 'Services'],
      ['Thumbprint', 'NotAfter'],
      ['CertificateDomains'],
      ['RootCAType'],
    ],
  },
  {
    cmdlet: 'Get-SendConnector',
    kind: 'send-connectors',
    signs: [
      ['AddressSpaces'],
      ['DNSRoutingEnabled'],
      ['SmartHosts', 'Fqdn'],
      ['SmartHosts', 'TlsCertificateName'],
    ],
  },
  {
    cmdlet: 'Get-OutboundConnector',
    kind: null,
    signs: [
      ['RecipientDomains'],
      ['UseMXRecord'],
      ['RouteAllMessagesViaOnPremises'],
      ['SmartHosts'],
    ],
  },
  {
    cmdlet: 'Get-ReceiveConnector',
    kind: null,
    signs: [['RemoteIPRanges'], ['PermissionGroups'], ['MaxInboundConnection']],
  },
  {
    cmdlet: 'Get-RemoteDomain',
    kind: null,
    signs: [['TargetDeliveryDomain'], ['AllowedOOFType'], ['TrustedMailOutboundEnabled']],
  },
  {
    cmdlet: 'Get-OrganizationConfig',
    kind: 'organization-config',
    signs: [
      ['RejectDirectSend'],
      ['IsDehydrated'],
      ['DefaultPublicFolderAgeLimit'],
      ['MailTipsAllTipsEnabled'],
    ],
  },
  {
    cmdlet: 'Get-InboundConnector',
    kind: 'inbound-connectors',
    signs: [
      ['ConnectorType'],
      ['SenderIPAddresses'],
      ['SenderDomains'],
      ['TlsSenderCertificateName'],
      ['RestrictDomainsToIPAddresses'],
      ['RestrictDomainsToCertificate'],
      ['CloudServicesMailEnabled'],
      ['TreatMessagesAsInternal'],
      ['AssociatedAcceptedDomains'],
    ],
  },
  {
    cmdlet: 'Get-AcceptedDomain',
    kind: 'accepted-domains',
    signs: [['DomainName'], ['DomainType'], ['MatchSubDomains']],
  },
]

const LOWER_CASE = OBJECTS.map(({ signs, ...object }) => ({
  ...object,
  signs: signs.map((names) => names.map((name) => name.toLowerCase())),
}))

/** The cmdlet that prints objects with these properties, in any spelling; null when they fit none. */
export function printedBy(names: readonly string[]): PrintedBy | null {
  const lower = new Set(names.map((name) => name.trim().toLowerCase()))
  const isShown = (sign: readonly string[]) => sign.every((name) => lower.has(name))
  return LOWER_CASE.find(({ signs }) => signs.some(isShown)) ?? null
}

/** The kind of object that has these properties, in any spelling; null when they fit none. */
export function kindOfProperties(names: readonly string[]): ObjectKind | null {
  return printedBy(names)?.kind ?? null
}
