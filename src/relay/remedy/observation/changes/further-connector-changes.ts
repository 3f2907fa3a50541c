import { toCertificateNamePattern } from '../../../model/certificate-name-pattern.ts'
import { known } from '../../../model/fact.ts'
import type { InboundConnector } from '../../../model/inbound-connector.ts'
import { toIpRange } from '../../../model/ip-range.ts'
import type { Tenant } from '../../../model/tenant.ts'
import type { FactChange } from '../change.ts'
import { certificateNames, valueOrNull, valuesOf, type AtHand } from '../names-at-hand.ts'
import { otherwise, withTenant } from '../replace.ts'

const MOST_NAMES = 4

/** A connector nobody listed: one that knows the server by its address or by a name of its certificate. */
export function furtherConnectorChanges(hand: AtHand): readonly FactChange[] {
  return hand.tenants.flatMap((tenant) => [
    ...noConnectors(hand, tenant),
    ...marksOfServer(hand).map((mark) => oneMore(hand, tenant, mark)),
  ])
}

/** By what a connector recognises the server. */
type Mark = Partial<Pick<InboundConnector, 'senderIPAddresses' | 'tlsSenderCertificateName'>> & {
  readonly words: string
}

function marksOfServer({ relayCase }: AtHand): readonly Mark[] {
  const address = valueOrNull(relayCase.submission.connectingIp)
  const range = address === null ? null : toIpRange(address.text)
  const byName = certificateNames(relayCase)
    .slice(0, MOST_NAMES)
    .map((words) => ({
      words,
      tlsSenderCertificateName: known(toCertificateNamePattern(words), ''),
    }))
  const byAddress =
    range === null ? [] : [{ words: range.text, senderIPAddresses: known([range], '') }]
  return [...byAddress, ...byName]
}

function noConnectors({ relayCase }: AtHand, tenant: Tenant): readonly FactChange[] {
  const { inboundConnectors } = tenant
  if (inboundConnectors.state !== 'unknown') return []
  return [
    {
      kind: 'connectors-none',
      path: inboundConnectors.path,
      state: 'unknown',
      to: '',
      about: '',
      relayCase: withTenant(relayCase, tenant.path, {
        inboundConnectors: otherwise(inboundConnectors, []),
      }),
    },
  ]
}

function oneMore({ relayCase }: AtHand, tenant: Tenant, { words, ...mark }: Mark): FactChange {
  const { inboundConnectors } = tenant
  const listed = valuesOf(inboundConnectors)
  const added = { ...bareConnector(`${inboundConnectors.path}[${listed.length}]`), ...mark }
  return {
    kind: 'connector-more',
    path: inboundConnectors.path,
    state: inboundConnectors.state,
    to: words,
    about: words,
    relayCase: withTenant(relayCase, tenant.path, {
      inboundConnectors: otherwise(inboundConnectors, [...listed, added]),
    }),
  }
}

/** An enabled OnPremises connector that recognises nobody yet. */
function bareConnector(path: string): InboundConnector {
  return {
    path,
    name: 'A connector not listed here',
    connectorType: known('OnPremises', `${path}.ConnectorType`),
    enabled: known(true, `${path}.Enabled`),
    tlsSenderCertificateName: known(null, `${path}.TlsSenderCertificateName`),
    senderIPAddresses: known([], `${path}.SenderIPAddresses`),
    senderDomains: known([{ kind: 'any' }], `${path}.SenderDomains`),
    requireTls: known(true, `${path}.RequireTls`),
    restrictDomainsToIPAddresses: known(false, `${path}.RestrictDomainsToIPAddresses`),
    restrictDomainsToCertificate: known(false, `${path}.RestrictDomainsToCertificate`),
    cloudServicesMailEnabled: known(false, `${path}.CloudServicesMailEnabled`),
    treatMessagesAsInternal: known(false, `${path}.TreatMessagesAsInternal`),
    associatedAcceptedDomains: known([], `${path}.AssociatedAcceptedDomains`),
  }
}
