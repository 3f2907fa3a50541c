import type { PropertyObject, TenantInput } from '../../model/case-file.ts'
import type { Fact } from '../../model/fact.ts'
import type { InboundConnector, SenderDomain } from '../../model/inbound-connector.ts'
import type { AcceptedDomain, Tenant } from '../../model/tenant.ts'
import { given, valueOf } from './fact-value.ts'

/** A tenant with its lists as objects. */
export function tenantInput(tenant: Tenant): TenantInput {
  const { name, acceptedDomains, inboundConnectors, rejectDirectSend } = tenant
  return {
    ...(name === null ? {} : { name }),
    acceptedDomains: valueOf(acceptedDomains, (domains) => domains.map(domainInput)),
    inboundConnectors: valueOf(inboundConnectors, (connectors) => connectors.map(connectorInput)),
    ...given('rejectDirectSend', rejectDirectSend, asIs),
  }
}

/** A domain of which nothing else is stated is its name alone. */
function domainInput(domain: AcceptedDomain): string | PropertyObject {
  const properties = {
    ...given('DomainType', domain.domainType, asIs),
    ...given('MatchSubDomains', domain.matchSubDomains, asIs),
    ...given('SendingFromDomainDisabled', domain.sendingFromDomainDisabled, asIs),
    ...given('SendingToDomainDisabled', domain.sendingToDomainDisabled, asIs),
    ...given('PendingRemoval', domain.pendingRemoval, asIs),
    ...given('PendingCompletion', domain.pendingCompletion, asIs),
  }
  return Object.keys(properties).length === 0
    ? domain.domainName
    : { DomainName: domain.domainName, ...properties }
}

function connectorInput(connector: InboundConnector): PropertyObject {
  const flag = (name: string, fact: Fact<boolean>): PropertyObject => given(name, fact, asIs)
  return {
    Name: connector.name,
    ...given('ConnectorType', connector.connectorType, asIs),
    ...flag('Enabled', connector.enabled),
    ...given('TlsSenderCertificateName', connector.tlsSenderCertificateName, (pattern) =>
      pattern === null ? null : pattern.text,
    ),
    ...given('SenderIPAddresses', connector.senderIPAddresses, (ranges) =>
      ranges.map(({ text }) => text),
    ),
    ...given('SenderDomains', connector.senderDomains, (domains) => domains.map(senderDomainText)),
    ...flag('RequireTls', connector.requireTls),
    ...flag('RestrictDomainsToIPAddresses', connector.restrictDomainsToIPAddresses),
    ...flag('RestrictDomainsToCertificate', connector.restrictDomainsToCertificate),
    ...flag('CloudServicesMailEnabled', connector.cloudServicesMailEnabled),
    ...flag('TreatMessagesAsInternal', connector.treatMessagesAsInternal),
    ...given('AssociatedAcceptedDomains', connector.associatedAcceptedDomains, asIs),
  }
}

function senderDomainText(domain: SenderDomain): string {
  switch (domain.kind) {
    case 'any':
      return '*'
    case 'exact':
      return domain.name
    case 'wildcard':
      return `*.${domain.parent}`
  }
}

function asIs<T>(value: T): T {
  return value
}
