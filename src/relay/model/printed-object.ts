import type { Fact } from './fact.ts'
import type { InboundConnector, SenderDomain } from './inbound-connector.ts'
import type { AcceptedDomain } from './tenant.ts'

/** A value of a property as a cmdlet or a case file writes it. */
export type PrintedValue = string | boolean | null | readonly string[]

/** An object with Microsoft's property names. */
export type PrintedObject = Readonly<Record<string, PrintedValue>>

/** Writes one property, or nothing where a fact is not to be told. */
export type PrintFact = <T>(
  name: string,
  fact: Fact<T>,
  print: (value: T) => PrintedValue,
) => PrintedObject

/** A connector as `Get-InboundConnector` names its properties (facts 5.1). */
export function printConnector(connector: InboundConnector, fact: PrintFact): PrintedObject {
  return {
    Name: connector.name,
    ...fact('ConnectorType', connector.connectorType, asIs),
    ...fact('Enabled', connector.enabled, asIs),
    ...fact(
      'TlsSenderCertificateName',
      connector.tlsSenderCertificateName,
      (name) => name?.text ?? null,
    ),
    ...fact('SenderIPAddresses', connector.senderIPAddresses, (ranges) => ranges.map(textOf)),
    ...fact('SenderDomains', connector.senderDomains, (domains) => domains.map(senderDomain)),
    ...fact('RequireTls', connector.requireTls, asIs),
    ...fact('RestrictDomainsToIPAddresses', connector.restrictDomainsToIPAddresses, asIs),
    ...fact('RestrictDomainsToCertificate', connector.restrictDomainsToCertificate, asIs),
    ...fact('CloudServicesMailEnabled', connector.cloudServicesMailEnabled, asIs),
    ...fact('TreatMessagesAsInternal', connector.treatMessagesAsInternal, asIs),
    ...fact('AssociatedAcceptedDomains', connector.associatedAcceptedDomains, asIs),
  }
}

/** An accepted domain as `Get-AcceptedDomain` names its properties. */
export function printDomain(domain: AcceptedDomain, fact: PrintFact): PrintedObject {
  return {
    DomainName: domain.domainName,
    ...fact('DomainType', domain.domainType, asIs),
    ...fact('MatchSubDomains', domain.matchSubDomains, asIs),
    ...fact('SendingFromDomainDisabled', domain.sendingFromDomainDisabled, asIs),
    ...fact('SendingToDomainDisabled', domain.sendingToDomainDisabled, asIs),
    ...fact('PendingRemoval', domain.pendingRemoval, asIs),
    ...fact('PendingCompletion', domain.pendingCompletion, asIs),
  }
}

function asIs<T>(value: T): T {
  return value
}

function textOf({ text }: { readonly text: string }): string {
  return text
}

function senderDomain(domain: SenderDomain): string {
  switch (domain.kind) {
    case 'any':
      return '*'
    case 'exact':
      return domain.name
    case 'wildcard':
      return `*.${domain.parent}`
  }
}
