import type { Tenant } from '../../../relay/index.ts'
import { named, YES_NO, type EntryOf, type KnownProperties } from './known-name.ts'

/** A property that the model takes cannot be left out here. */
const PROPERTIES: KnownProperties<EntryOf<Tenant['inboundConnectors']>> = {
  Name: { help: 'What the connector is called.' },
  ConnectorType: {
    help: 'OnPremises: mail from the organisation’s own servers, which may be relayed. Partner: mail from somebody else’s, which is not.',
    values: ['OnPremises', 'Partner'],
  },
  Enabled: { help: 'A connector that is not enabled is not looked at.', values: YES_NO },
  TlsSenderCertificateName: {
    help: 'The name the server’s certificate must hold: one host, a domain, or *.domain for the domain and all below it. A * elsewhere matches nothing.',
  },
  SenderIPAddresses: {
    help: 'The public IPv4 addresses the servers connect from: single ones or blocks from /24 to /32. No IPv6, no ranges with a dash.',
    isList: true,
  },
  SenderDomains: {
    help: 'For Partner connectors: the sender domains it takes mail from. * means any; *.contoso.com means the domain and all below it.',
    isList: true,
  },
  RequireTls: {
    help: 'For Partner connectors: mail without STARTTLS is refused.',
    values: YES_NO,
  },
  RestrictDomainsToIPAddresses: {
    help: 'For Partner connectors: mail from its domains that comes from other addresses is refused.',
    values: YES_NO,
  },
  RestrictDomainsToCertificate: {
    help: 'For Partner connectors: mail from its domains that shows no certificate of that name is refused.',
    values: YES_NO,
  },
  CloudServicesMailEnabled: {
    help: 'For hybrid servers: keeps Exchange’s own headers. Needs ConnectorType OnPremises.',
    values: YES_NO,
  },
  TreatMessagesAsInternal: {
    help: 'Counts mail by this connector as internal. Not together with CloudServicesMailEnabled.',
    values: YES_NO,
  },
  AssociatedAcceptedDomains: {
    help: 'Limits the connector to some of the tenant’s accepted domains. Microsoft advises against it outside tests.',
    isList: true,
  },
}

/** The properties of `Get-InboundConnector` that decide something or are worth a word (facts 5.1). */
export const CONNECTOR_NAMES = named(PROPERTIES)
