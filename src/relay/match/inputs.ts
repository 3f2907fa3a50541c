import type { OfferedCertificate } from '../model/certificate.ts'
import type { CertificateNamePattern } from '../model/certificate-name-pattern.ts'
import type { Fact } from '../model/fact.ts'
import type { ConnectorType, InboundConnector } from '../model/inbound-connector.ts'
import type { IpAddress } from '../model/ip-range.ts'
import type { MailAddress, ReversePath } from '../model/mail-address.ts'
import type { Tenant } from '../model/tenant.ts'
import { connectingIpCandidates } from './candidates/addresses.ts'
import { connectorListCandidates } from './candidates/connectors.ts'
import { addressCandidates, reversePathCandidates } from './candidates/domains.ts'
import {
  certificateCandidates,
  commonNameCandidates,
  subjectAltNameCandidates,
} from './candidates/names.ts'
import { namePatternCandidates } from './candidates/patterns.ts'
import type { Question } from './question.ts'

// One reader for each kind of input: it says which values stand for all the ways it could come out.
// Lists of domains and addresses have no reader: an open one is asked what it holds, entry by entry.

/** STARTTLS was used. */
export const readTls = (question: Question): boolean =>
  readSwitch(question, question.relayCase.submission.tls)

/** A yes-or-no input. */
export const readSwitch = (question: Question, fact: Fact<boolean>): boolean =>
  question.read(fact, () => [true, false])

/** The certificate that was offered, or null. */
export const readCertificate = (question: Question): OfferedCertificate | null =>
  question.read(question.relayCase.submission.certificate, () => certificateCandidates(question))

/** The address Exchange Online sees. */
export const readConnectingIp = (question: Question): IpAddress =>
  question.read(question.relayCase.submission.connectingIp, () => connectingIpCandidates(question))

/** P1. */
export const readMailFrom = (question: Question): ReversePath =>
  question.read(question.relayCase.submission.mailFrom, () => reversePathCandidates(question))

/** P2, or null for a message without a usable From header. */
export const readHeaderFrom = (question: Question): MailAddress | null =>
  question.read(question.relayCase.submission.headerFrom, () => [
    null,
    ...addressCandidates(question),
  ])

/** The recipient the question is about. */
export const readRecipient = (question: Question): MailAddress =>
  question.read(question.recipient, () => addressCandidates(question))

/** The connectors of a tenant. */
export const readConnectors = (question: Question, tenant: Tenant): readonly InboundConnector[] =>
  question.read(tenant.inboundConnectors, () => connectorListCandidates(tenant))

/** `ConnectorType`. */
export const readConnectorType = (question: Question, connector: InboundConnector): ConnectorType =>
  question.read(connector.connectorType, () => ['OnPremises', 'Partner'])

/** `TlsSenderCertificateName`, or null when the connector names no certificate. */
export const readNamePattern = (
  question: Question,
  tenant: Tenant,
  connector: InboundConnector,
): CertificateNamePattern | null =>
  question.read(connector.tlsSenderCertificateName, () => namePatternCandidates(question, tenant))

/** The certificate's CN, or null. */
export const readCommonName = (
  question: Question,
  certificate: OfferedCertificate,
): string | null => question.read(certificate.commonName, () => commonNameCandidates(question))

/** The certificate's dNSName entries. */
export const readSubjectAltNames = (
  question: Question,
  certificate: OfferedCertificate,
): readonly string[] =>
  question.read(certificate.subjectAltNames, () => subjectAltNameCandidates(question))

/** `notBefore`; an open one is tried on both sides of the day asked about. */
export const readNotBefore = (question: Question, { notBefore }: OfferedCertificate): string =>
  question.read(notBefore, () => [question.relayCase.asOf, '9999-12-31'])

/** `notAfter`; an open one is tried on both sides of the day asked about. */
export const readNotAfter = (question: Question, { notAfter }: OfferedCertificate): string =>
  question.read(notAfter, () => [question.relayCase.asOf, '1990-01-01'])
