/**
 * A case file in which nothing is left unknown, typed again here: the naive evaluator shares no line
 * with the core, its types included.
 */
export interface SettledCase {
  readonly asOf: string
  readonly tenant: SettledTenant
  readonly otherTenants: readonly SettledTenant[]
  readonly submission: SettledSubmission
}

export interface SettledTenant {
  readonly name: string
  readonly acceptedDomains: readonly (string | SettledDomain)[]
  readonly inboundConnectors: readonly SettledConnector[]
  readonly rejectDirectSend?: boolean
  /** Of `otherTenants` alone; true when left out. */
  readonly sameForest?: boolean
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a case file takes property objects, whose index signature interfaces lack
export type SettledDomain = {
  readonly DomainName: string
  readonly DomainType?: 'Authoritative' | 'InternalRelay'
  readonly MatchSubDomains?: boolean
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a case file takes property objects, whose index signature interfaces lack
export type SettledConnector = {
  readonly Name: string
  readonly ConnectorType: 'OnPremises' | 'Partner'
  readonly Enabled?: boolean
  readonly TlsSenderCertificateName?: string
  readonly SenderIPAddresses?: readonly string[]
  readonly SenderDomains: readonly string[]
  readonly RequireTls?: boolean
  readonly CloudServicesMailEnabled?: boolean
  readonly RestrictDomainsToIPAddresses?: boolean
  readonly RestrictDomainsToCertificate?: boolean
}

export interface SettledCertificate {
  readonly commonName: string
  readonly subjectAltNames: readonly string[]
  readonly issuer: string
  readonly notBefore: string
  readonly notAfter: string
  readonly extendedKeyUsages: readonly string[]
  readonly chainComplete: boolean
  readonly trustedRoot: boolean
  readonly revoked: boolean
}

export interface SettledSubmission {
  readonly connectingIp: string
  readonly tls: boolean
  readonly certificate: 'none' | SettledCertificate
  /** An address, or `<>`. */
  readonly mailFrom: string
  readonly headerFrom: string
  readonly rcptTo: readonly string[]
}
