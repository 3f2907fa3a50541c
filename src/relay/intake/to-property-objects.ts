import type { Certificate } from '../model/certificate.ts'
import type { ExchangeCertificate } from '../model/exchange-certificate.ts'
import type { Fact } from '../model/fact.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import type { OrganizationConfig } from '../model/organization-config.ts'
import {
  printConnector,
  printDomain,
  type PrintedObject,
  type PrintedValue,
} from '../model/printed-object.ts'
import type { AcceptedDomain } from '../model/tenant.ts'

/** A certificate as printed; where it stood is of no use outside its text. */
export type PrintedCertificate = Omit<Certificate, 'span' | 'spans'>

/** The certificate without its places. */
export function toPrintedCertificate(certificate: Certificate): PrintedCertificate {
  const { span: _, spans: __, ...printed } = certificate
  return printed
}

/** What is stated of a connector. */
export function toConnectorProperties(connector: InboundConnector): PrintedObject {
  return printConnector(connector, statedAs)
}

/** What is stated of an accepted domain. */
export function toDomainProperties(domain: AcceptedDomain): PrintedObject {
  return printDomain(domain, statedAs)
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

function stated(name: string, fact: Fact<PrintedValue>): PrintedObject {
  return statedAs(name, fact, (value) => value)
}

function statedAs<T>(
  name: string,
  fact: Fact<T>,
  print: (value: T) => PrintedValue,
): PrintedObject {
  return fact.state === 'known' ? { [name]: print(fact.value) } : {}
}
