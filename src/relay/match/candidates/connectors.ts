import { unknown, type Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { Tenant } from '../../model/tenant.ts'
import type { Candidates } from '../question.ts'

/** No connector, or one about which nothing is known. */
export function connectorListCandidates(tenant: Tenant): Candidates<readonly InboundConnector[]> {
  // What follows the # belongs to the list as a whole: whoever fetches the list knows it too.
  return [[], [unknownConnector(`${tenant.inboundConnectors.path}#0`)]]
}

function unknownConnector(path: string): InboundConnector {
  const of = (property: string): Fact<never> => unknown(`${path}.${property}`)
  return {
    path,
    name: 'an unknown connector',
    connectorType: of('ConnectorType'),
    enabled: of('Enabled'),
    tlsSenderCertificateName: of('TlsSenderCertificateName'),
    senderIPAddresses: of('SenderIPAddresses'),
    senderDomains: of('SenderDomains'),
    requireTls: of('RequireTls'),
    restrictDomainsToIPAddresses: of('RestrictDomainsToIPAddresses'),
    restrictDomainsToCertificate: of('RestrictDomainsToCertificate'),
    cloudServicesMailEnabled: of('CloudServicesMailEnabled'),
    treatMessagesAsInternal: of('TreatMessagesAsInternal'),
    associatedAcceptedDomains: of('AssociatedAcceptedDomains'),
  }
}
