import type { CasePath } from './case-path.ts'
import type { CertificateNamePattern } from './certificate-name-pattern.ts'
import type { DomainName } from './domain-name.ts'
import type { Fact } from './fact.ts'
import type { IpRange } from './ip-range.ts'

export type ConnectorType = 'OnPremises' | 'Partner'

/** One entry of `SenderDomains`. */
export type SenderDomain =
  | { readonly kind: 'any' }
  | { readonly kind: 'exact'; readonly name: DomainName }
  /** `*.contoso.com`: the domain and all its sub-domains (facts 5.1). */
  | { readonly kind: 'wildcard'; readonly parent: DomainName }

/** The properties of `Get-InboundConnector` that decide something or are worth a word (facts 5.1). */
export interface InboundConnector {
  readonly path: CasePath
  readonly name: string
  readonly connectorType: Fact<ConnectorType>
  readonly enabled: Fact<boolean>
  readonly tlsSenderCertificateName: Fact<CertificateNamePattern | null>
  readonly senderIPAddresses: Fact<readonly IpRange[]>
  readonly senderDomains: Fact<readonly SenderDomain[]>
  readonly requireTls: Fact<boolean>
  readonly restrictDomainsToIPAddresses: Fact<boolean>
  readonly restrictDomainsToCertificate: Fact<boolean>
  readonly cloudServicesMailEnabled: Fact<boolean>
  readonly treatMessagesAsInternal: Fact<boolean>
  readonly associatedAcceptedDomains: Fact<readonly string[]>
}
