import type { Certificate } from '../model/certificate.ts'
import type { ExchangeCertificate } from '../model/exchange-certificate.ts'
import type { Fact } from '../model/fact.ts'
import type { InboundConnector, SenderDomain } from '../model/inbound-connector.ts'
import type { OrganizationConfig } from '../model/organization-config.ts'
import type { AcceptedDomain } from '../model/tenant.ts'

/** An object with Microsoft's property names; only what the input states is in it. */
export type PrintedObject = Readonly<Record<string, string | boolean | null | readonly string[]>>

/** A certificate as printed; where it stood is of no use outside its text. */
export type PrintedCertificate = Omit<Certificate, 'span' | 'spans'>

/** The certificate without its places. */
export function toPrintedCertificate(certificate: Certificate): PrintedCertificate {
  const { span: _, spans: __, ...printed } = certificate
  return printed
}

/** A connector as `Get-InboundConnector` names its properties. */
export function toConnectorProperties(connector: InboundConnector): PrintedObject {
  return {
    Name: connector.name,
    ...stated('ConnectorType', connector.connectorType),
    ...stated('Enabled', connector.enabled),
    ...statedAs(
      'TlsSenderCertificateName',
      connector.tlsSenderCertificateName,
      (name) => name?.text ?? null,
    ),
    ...statedAs('SenderIPAddresses', connector.senderIPAddresses, (ranges) => ranges.map(textOf)),
    ...statedAs('SenderDomains', connector.senderDomains, (domains) => domains.map(senderDomain)),
    ...stated('RequireTls', connector.requireTls),
    ...stated('RestrictDomainsToIPAddresses', connector.restrictDomainsToIPAddresses),
    ...stated('RestrictDomainsToCertificate', connector.restrictDomainsToCertificate),
    ...stated('CloudServicesMailEnabled', connector.cloudServicesMailEnabled),
    ...stated('TreatMessagesAsInternal', connector.treatMessagesAsInternal),
    ...stated('AssociatedAcceptedDomains', connector.associatedAcceptedDomains),
  }
}

/** An accepted domain as `Get-AcceptedDomain` names its properties. */
export function toDomainProperties(domain: AcceptedDomain): PrintedObject {
  return {
    DomainName: domain.domainName,
    ...stated('DomainType', domain.domainType),
    ...stated('MatchSubDomains', domain.matchSubDomains),
    ...stated('SendingFromDomainDisabled', domain.sendingFromDomainDisabled),
    ...stated('SendingToDomainDisabled', domain.sendingToDomainDisabled),
    ...stated('PendingRemoval', domain.pendingRemoval),
    ...stated('PendingCompletion', domain.pendingCompletion),
  }
}

/** Organization settings as `Get-OrganizationConfig` names them. */
export function toConfigProperties({ name, rejectDirectSend }: OrganizationConfig): PrintedObject {
  return { ...stated('Name', name), ...stated('RejectDirectSend', rejectDirectSend) }
}

/** A certificate as `Get-ExchangeCertificate` names its properties. */
export function toExchangeCertificateProperties(one: ExchangeCertificate): PrintedObject {
  const { certificate } = one
  return {
    Thumbprint: certificate.thumbprint,
    Subject: certificate.subject,
    Issuer: certificate.issuer,
    CertificateDomains: certificate.subjectAltNames,
    NotBefore: certificate.notBefore,
    NotAfter: certificate.notAfter,
    SerialNumber: certificate.serialNumber,
    IsSelfSigned: certificate.isSelfSigned,
    ...stated('Services', one.services),
    ...stated('Status', one.status),
    ...stated('RootCAType', one.rootCAType),
    ...stated('HasPrivateKey', one.hasPrivateKey),
  }
}

type Printed = PrintedObject[string]

function stated(name: string, fact: Fact<Printed>): PrintedObject {
  return statedAs(name, fact, (value) => value)
}

function statedAs<T>(name: string, fact: Fact<T>, print: (value: T) => Printed): PrintedObject {
  return fact.state === 'known' ? { [name]: print(fact.value) } : {}
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
