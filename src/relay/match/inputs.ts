import type { OfferedCertificate } from '../model/certificate.ts'
import type { CertificateNamePattern } from '../model/certificate-name-pattern.ts'
import type { Fact } from '../model/fact.ts'
import type { ConnectorType, InboundConnector, SenderDomain } from '../model/inbound-connector.ts'
import type { IpAddress, IpRange } from '../model/ip-range.ts'
import type { MailAddress, ReversePath } from '../model/mail-address.ts'
import type { AcceptedDomain, Tenant } from '../model/tenant.ts'
import {
  addressCandidates,
  connectingIpCandidates,
  reversePathCandidates,
  senderDomainCandidates,
  senderIpCandidates,
} from './candidates/addresses.ts'
import {
  certificateCandidates,
  commonNameCandidates,
  namePatternCandidates,
  subjectAltNameCandidates,
} from './candidates/names.ts'
import {
  acceptedDomainCandidates,
  connectorListCandidates,
  otherTenantCandidates,
} from './candidates/tenants.ts'
import type { Question } from './question.ts'

// One reader for each kind of input: it says which values stand for all the ways it could come out.

/** STARTTLS was used. */
export const readTls = (question: Question): boolean =>
  readSwitch(question, question.relayCase.submission.tls)

/** A yes-or-no input. */
export const readSwitch = (question: Question, fact: Fact<boolean>): boolean =>
  question.read(fact, () => [true, false])

/** The certificate that was offered, or null. */
export const readCertificate = (question: Question): OfferedCertificate | null =>
  question.read(question.relayCase.submission.certificate, () =>
    certificateCandidates(question.relayCase),
  )

/** The address Exchange Online sees. */
export const readConnectingIp = (question: Question): IpAddress =>
  question.read(question.relayCase.submission.connectingIp, () =>
    connectingIpCandidates(question.relayCase),
  )

/** P1. */
export const readMailFrom = (question: Question): ReversePath =>
  question.read(question.relayCase.submission.mailFrom, () =>
    reversePathCandidates(question.relayCase),
  )

/** P2, or null for a message without a usable From header. */
export const readHeaderFrom = (question: Question): MailAddress | null =>
  question.read(question.relayCase.submission.headerFrom, () => [
    null,
    ...addressCandidates(question.relayCase),
  ])

/** The recipient the question is about. */
export const readRecipient = (question: Question): MailAddress =>
  readAddress(question, question.recipient)

/** Any recipient of the same transaction. */
export const readAddress = (question: Question, fact: Fact<MailAddress>): MailAddress =>
  question.read(fact, () => addressCandidates(question.relayCase))

/** All tenants of the case, the reader's own first. */
export const readTenants = (question: Question): readonly Tenant[] => [
  question.relayCase.tenant,
  ...question.read(question.relayCase.otherTenants, () =>
    otherTenantCandidates(question.relayCase),
  ),
]

/** The accepted domains of a tenant. */
export const readAcceptedDomains = (
  question: Question,
  tenant: Tenant,
): readonly AcceptedDomain[] =>
  question.read(tenant.acceptedDomains, () => acceptedDomainCandidates(question.relayCase, tenant))

/** The connectors of a tenant. */
export const readConnectors = (question: Question, tenant: Tenant): readonly InboundConnector[] =>
  question.read(tenant.inboundConnectors, () => connectorListCandidates(tenant))

/** `ConnectorType`. */
export const readConnectorType = (question: Question, connector: InboundConnector): ConnectorType =>
  question.read(connector.connectorType, () => ['OnPremises', 'Partner'])

/** `TlsSenderCertificateName`, or null when the connector names no certificate. */
export const readNamePattern = (
  question: Question,
  connector: InboundConnector,
): CertificateNamePattern | null =>
  question.read(connector.tlsSenderCertificateName, () => namePatternCandidates(question.relayCase))

/** `SenderIPAddresses`, the usable entries. */
export const readSenderIps = (
  question: Question,
  connector: InboundConnector,
): readonly IpRange[] =>
  question.read(connector.senderIPAddresses, () => senderIpCandidates(question.relayCase))

/** `SenderDomains`. */
export const readSenderDomains = (
  question: Question,
  connector: InboundConnector,
): readonly SenderDomain[] =>
  question.read(connector.senderDomains, () => senderDomainCandidates(question.relayCase))

/** The certificate's CN, or null. */
export const readCommonName = (
  question: Question,
  certificate: OfferedCertificate,
): string | null =>
  question.read(certificate.commonName, () => commonNameCandidates(question.relayCase))

/** The certificate's dNSName entries. */
export const readSubjectAltNames = (
  question: Question,
  certificate: OfferedCertificate,
): readonly string[] =>
  question.read(certificate.subjectAltNames, () => subjectAltNameCandidates(question.relayCase))

/** `notBefore` or `notAfter`; an unknown one is tried on both sides of the day asked about. */
export const readDate = (question: Question, fact: Fact<string>): string =>
  question.read(fact, () => [question.relayCase.asOf, '1990-01-01', '9999-12-31'])
