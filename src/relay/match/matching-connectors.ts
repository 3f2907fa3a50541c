import type { OfferedCertificate } from '../model/certificate.ts'
import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import { ipv4Number, type IpAddress, type IpRange } from '../model/ip-range.ts'
import type { Tenant } from '../model/tenant.ts'
import { certificateNameMatches } from './certificate-name-matches.ts'
import { usableCertificate } from './certificate-is-usable.ts'
import {
  readCommonName,
  readConnectingIp,
  readConnectors,
  readConnectorType,
  readNamePattern,
  readSenderIps,
  readSubjectAltNames,
  readSwitch,
  readTenants,
} from './inputs.ts'
import type { Question } from './question.ts'

/** A connector that recognises the sending server. */
export interface ConnectorMatch {
  readonly tenant: Tenant
  readonly connector: InboundConnector
}

/** A connector that recognises the server's certificate. */
export interface CertificateMatch extends ConnectorMatch {
  readonly pattern: UsableNamePattern
}

/** Connectors of every tenant of the forest, with the tenant they belong to (fact 1.2). */
export function connectorsInForest(question: Question): readonly ConnectorMatch[] {
  return readTenants(question)
    .filter((tenant) => tenant.isSameForest)
    .flatMap((tenant) =>
      readConnectors(question, tenant).map((connector) => ({ tenant, connector })),
    )
}

/** Enabled OnPremises connectors whose `TlsSenderCertificateName` matches the certificate (facts 1.2, 2.15, 2.16). */
export function certificateMatches(question: Question): readonly CertificateMatch[] {
  const certificate = usableCertificate(question)
  if (certificate === null) return []
  return connectorsInForest(question).flatMap(({ tenant, connector }) => {
    const pattern = readNamePattern(question, connector)
    if (pattern === null || pattern.kind === 'invalid') return []
    const isMatch =
      patternMatchesCertificate(question, pattern, certificate) && grantsRelay(question, connector)
    return isMatch ? [{ tenant, connector, pattern }] : []
  })
}

/** Enabled OnPremises connectors whose `SenderIPAddresses` hold the connecting address (fact 1.4). */
export function addressMatches(question: Question): readonly ConnectorMatch[] {
  return connectorsInForest(question).filter(
    ({ connector }) =>
      connectorListsAddress(question, connector) && grantsRelay(question, connector),
  )
}

/** Whether any name of the certificate, CN or dNSName, matches (fact M2). */
export function patternMatchesCertificate(
  question: Question,
  pattern: UsableNamePattern,
  certificate: OfferedCertificate,
): boolean {
  const commonName = readCommonName(question, certificate)
  if (commonName !== null && certificateNameMatches(question, pattern, commonName)) return true
  return readSubjectAltNames(question, certificate).some((name) =>
    certificateNameMatches(question, pattern, name),
  )
}

/** Whether a connector lists the connecting address; an empty list asks for no address at all. */
export function connectorListsAddress(question: Question, connector: InboundConnector): boolean {
  const ranges = readSenderIps(question, connector)
  return ranges.length > 0 && rangesCoverAddress(ranges, readConnectingIp(question))
}

/** Whether one of the blocks holds the address; connectors know no IPv6 (fact 2.20). */
export function rangesCoverAddress(ranges: readonly IpRange[], address: IpAddress): boolean {
  if (address.version === 6) return false
  const number = ipv4Number(address.text)
  return ranges.some(({ first, last }) => first <= number && number <= last)
}

/** Only an enabled connector of type OnPremises can grant relay (facts 2.15, 2.16). */
function grantsRelay(question: Question, connector: InboundConnector): boolean {
  return (
    readConnectorType(question, connector) === 'OnPremises' &&
    readSwitch(question, connector.enabled)
  )
}
