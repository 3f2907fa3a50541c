import type { PropertyObject } from '../../relay/index.ts'

/** Connectors to change, each with a slip that readers come with. The name is the key. */
export interface ExistingConnector {
  readonly connector: PropertyObject & { readonly Name: string }
  /** What is the matter with it. */
  readonly says: string
}

/** What a connector has that says nothing else, in the order Get-InboundConnector prints it. */
export const UNSET = {
  Enabled: true,
  ConnectorType: 'OnPremises',
  ConnectorSource: 'Default',
  Comment: null,
  SenderIPAddresses: [],
  SenderDomains: ['smtp:*;1'],
  RequireTls: true,
  RestrictDomainsToIPAddresses: false,
  RestrictDomainsToCertificate: false,
  CloudServicesMailEnabled: false,
  TreatMessagesAsInternal: false,
  TlsSenderCertificateName: null,
} as const satisfies PropertyObject

export const EXISTING_CONNECTORS: readonly ExistingConnector[] = [
  {
    says: 'by address: reports and foreign senders are refused',
    connector: {
      ...UNSET,
      SenderIPAddresses: ['203.0.113.10'],
      Name: 'From the data centre',
    },
  },
  {
    says: 'by a host name that is no accepted domain',
    connector: {
      ...UNSET,
      ConnectorSource: 'HybridWizard',
      CloudServicesMailEnabled: true,
      TlsSenderCertificateName: 'mail.contoso.com',
      Name: 'Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11',
    },
  },
  {
    says: 'by the right name, and not turned on',
    connector: {
      ...UNSET,
      Enabled: false,
      TlsSenderCertificateName: '*.contoso.com',
      Name: 'Mail from head office',
    },
  },
]
