import { isSubdomainOf, type DomainName } from '../model/domain-name.ts'
import type { InboundConnector, SenderDomain } from '../model/inbound-connector.ts'
import type { ReversePath } from '../model/mail-address.ts'
import type { Tenant } from '../model/tenant.ts'
import { usableCertificate } from './certificate-is-usable.ts'
import {
  readConnectors,
  readConnectorType,
  readMailFrom,
  readNamePattern,
  readSenderDomains,
  readSwitch,
  readTls,
} from './inputs.ts'
import { connectorListsAddress, patternMatchesCertificate } from './matching-connectors.ts'
import type { Question } from './question.ts'

/** Why a Partner connector of the recipient's tenant refuses the message. */
export interface PartnerRefusal {
  readonly kind: 'demands-tls' | 'restricts-source'
  readonly connector: InboundConnector
}

/**
 * What the Partner connectors of the recipient's tenant do with the message, read both ways where
 * sources are silent: whether `SenderDomains` that name domains hold the null sender (fact 2.19). For
 * a sender with a domain both are the same.
 *
 * @returns null in either place where no connector refuses
 */
export function partnerRefusals(
  question: Question,
  owner: Tenant,
): readonly [PartnerRefusal | null, PartnerRefusal | null] {
  const narrow = partnerRefusal(question, owner, false)
  return readMailFrom(question).kind === 'null'
    ? [narrow, partnerRefusal(question, owner, true)]
    : [narrow, narrow]
}

function partnerRefusal(
  question: Question,
  owner: Tenant,
  holdsNullSender: boolean,
): PartnerRefusal | null {
  const connectors = partnerConnectorsFor(question, owner, holdsNullSender)
  const demanding = readTls(question)
    ? undefined
    : connectors.find(({ requireTls }) => readSwitch(question, requireTls))
  if (demanding !== undefined) return { kind: 'demands-tls', connector: demanding }
  if (connectors.some((connector) => admitsSource(question, connector))) return null
  const restricting = connectors.find((connector) => restrictsSource(question, connector))
  return restricting === undefined ? null : { kind: 'restricts-source', connector: restricting }
}

/** Enabled Partner connectors whose `SenderDomains` hold the sender (facts 1.5, 2.17). */
function partnerConnectorsFor(
  question: Question,
  tenant: Tenant,
  holdsNullSender: boolean,
): readonly InboundConnector[] {
  return readConnectors(question, tenant).filter(
    (connector) =>
      readConnectorType(question, connector) === 'Partner' &&
      readSwitch(question, connector.enabled) &&
      senderDomainsHold(
        readSenderDomains(question, connector),
        readMailFrom(question),
        holdsNullSender,
      ),
  )
}

/** Whether this server fits one of the restrictions of a Partner connector. */
function admitsSource(question: Question, connector: InboundConnector): boolean {
  return (
    partnerListsAddress(question, connector) ||
    (readSwitch(question, connector.restrictDomainsToCertificate) &&
      connectorNamesCertificate(question, connector))
  )
}

/** The addresses of a Partner connector only count with `RestrictDomainsToIPAddresses` (fact 2.20). */
function partnerListsAddress(question: Question, connector: InboundConnector): boolean {
  return (
    readSwitch(question, connector.restrictDomainsToIPAddresses) &&
    connectorListsAddress(question, connector)
  )
}

function restrictsSource(question: Question, connector: InboundConnector): boolean {
  return (
    readSwitch(question, connector.restrictDomainsToIPAddresses) ||
    readSwitch(question, connector.restrictDomainsToCertificate)
  )
}

/** Whether any enabled connector of the tenant, of either type, recognises the server (reply 5.7.68). */
export function anyConnectorRecognisesServer(question: Question, tenant: Tenant): boolean {
  return readConnectors(question, tenant).some(
    (connector) =>
      (listsAddress(question, connector) || connectorNamesCertificate(question, connector)) &&
      readSwitch(question, connector.enabled),
  )
}

function listsAddress(question: Question, connector: InboundConnector): boolean {
  return readConnectorType(question, connector) === 'Partner'
    ? partnerListsAddress(question, connector)
    : connectorListsAddress(question, connector)
}

function connectorNamesCertificate(question: Question, connector: InboundConnector): boolean {
  const pattern = readNamePattern(question, connector)
  if (pattern === null || pattern.kind === 'invalid') return false
  const certificate = usableCertificate(question)
  return certificate !== null && patternMatchesCertificate(question, pattern, certificate)
}

function senderDomainsHold(
  domains: readonly SenderDomain[],
  sender: ReversePath,
  holdsNullSender: boolean,
): boolean {
  return domains.some((domain) =>
    sender.kind === 'null'
      ? domain.kind === 'any' || holdsNullSender
      : holdsDomain(domain, sender.address.domain),
  )
}

function holdsDomain(entry: SenderDomain, domain: DomainName): boolean {
  switch (entry.kind) {
    case 'any':
      return true
    case 'exact':
      return entry.name === domain
    case 'wildcard':
      return entry.parent === domain || isSubdomainOf(domain, entry.parent)
  }
}
