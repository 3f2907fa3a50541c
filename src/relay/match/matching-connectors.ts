import type { OfferedCertificate } from '../model/certificate.ts'
import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import { coversAddress } from '../model/ip-range.ts'
import type { Tenant } from '../model/tenant.ts'
import { usableCertificate } from './certificate-is-usable.ts'
import {
  readConnectingIp,
  readConnectors,
  readConnectorType,
  readNamePattern,
  readSwitch,
} from './inputs.ts'
import { patternMatchesCertificate } from './pattern-matches-certificate.ts'
import type { Question } from './question.ts'
import { namedTenants } from './tenants.ts'

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
  return namedTenants(question)
    .filter((tenant) => tenant.isSameForest)
    .flatMap((tenant) =>
      readConnectors(question, tenant).map((connector) => ({ tenant, connector })),
    )
}

/** Enabled OnPremises connectors whose `TlsSenderCertificateName` matches the certificate (facts 1.2, 2.15, 2.16). */
export function certificateMatches(question: Question): readonly CertificateMatch[] {
  const certificate = usableCertificate(question)
  if (certificate === null) return []
  return connectorsInForest(question).flatMap((match) => {
    const pattern = usablePattern(question, match)
    if (pattern === null) return []
    const isMatch =
      patternMatchesCertificate(question, match.connector, pattern, certificate) &&
      grantsRelay(question, match.connector)
    return isMatch ? [{ ...match, pattern }] : []
  })
}

/** Enabled OnPremises connectors whose `SenderIPAddresses` hold the connecting address (fact 1.4). */
export function addressMatches(question: Question): readonly ConnectorMatch[] {
  return connectorsInForest(question).filter(
    ({ connector }) =>
      connectorListsAddress(question, connector) && grantsRelay(question, connector),
  )
}

/** Whether a connector names the certificate that came with the connection. */
export function connectorNamesCertificate(question: Question, match: ConnectorMatch): boolean {
  const pattern = usablePattern(question, match)
  if (pattern === null) return false
  const certificate: OfferedCertificate | null = usableCertificate(question)
  return (
    certificate !== null &&
    patternMatchesCertificate(question, match.connector, pattern, certificate)
  )
}

/** Whether a connector lists addresses at all; an open list may hold some. */
export function connectorListsAddresses(
  question: Question,
  { senderIPAddresses }: InboundConnector,
): boolean {
  return question.stated(senderIPAddresses)?.value.length !== 0
}

/** Whether a connector lists the connecting address. An open list is asked for this one address. */
export function connectorListsAddress(
  question: Question,
  { senderIPAddresses }: InboundConnector,
): boolean {
  const ranges = question.stated(senderIPAddresses)?.value
  // An empty list asks for no address at all.
  if (ranges?.length === 0) return false
  if (ranges !== undefined) return coversAddress(ranges, readConnectingIp(question))
  const { connectingIp } = question.relayCase.submission
  const isIPv6 = question.stated(connectingIp)?.value.version === 6
  const name = `${connectingIp.path} in ${senderIPAddresses.path}`
  return question.relate(
    { name, between: [connectingIp, senderIPAddresses] },
    isIPv6 ? [false] : [true, false],
  )
}

/** The pattern a connector names; null for none and for one that can match nothing (M10, M11). */
function usablePattern(
  question: Question,
  { tenant, connector }: ConnectorMatch,
): UsableNamePattern | null {
  const pattern = readNamePattern(question, tenant, connector)
  return pattern?.kind === 'invalid' ? null : pattern
}

/** Only an enabled connector of type OnPremises can grant relay (facts 2.15, 2.16). */
function grantsRelay(question: Question, connector: InboundConnector): boolean {
  return (
    readConnectorType(question, connector) === 'OnPremises' &&
    readSwitch(question, connector.enabled)
  )
}
