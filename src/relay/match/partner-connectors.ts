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
} from './inputs.ts'
import { connectorListsAddress, patternMatchesCertificate } from './matching-connectors.ts'
import type { Question } from './question.ts'

/**
 * Enabled Partner connectors of the recipient's tenant whose `SenderDomains` hold the sender
 * (facts 1.5, 2.17, 2.19). For the null sender only `*` does.
 */
export function partnerConnectorsFor(
  question: Question,
  tenant: Tenant,
): readonly InboundConnector[] {
  return readConnectors(question, tenant).filter(
    (connector) =>
      readConnectorType(question, connector) === 'Partner' &&
      readSwitch(question, connector.enabled) &&
      senderDomainsHold(readSenderDomains(question, connector), readMailFrom(question)),
  )
}

/**
 * Enabled Partner connectors that restrict named sender domains and do not know this server: what they
 * do with the null sender is documented nowhere (fact 2.19).
 */
export function restrictivePartnersOfNamedSenders(
  question: Question,
  tenant: Tenant,
): readonly InboundConnector[] {
  return readConnectors(question, tenant).filter((connector) => {
    if (readConnectorType(question, connector) !== 'Partner') return false
    const domains = readSenderDomains(question, connector)
    return (
      domains.length > 0 &&
      !domains.some(({ kind }) => kind === 'any') &&
      readSwitch(question, connector.enabled) &&
      restrictsSource(question, connector) &&
      !admitsSource(question, connector)
    )
  })
}

/** Whether a Partner connector restricts its sender domains and this server fits the restriction. */
export function admitsSource(question: Question, connector: InboundConnector): boolean {
  if (
    readSwitch(question, connector.restrictDomainsToIPAddresses) &&
    connectorListsAddress(question, connector)
  ) {
    return true
  }
  return (
    readSwitch(question, connector.restrictDomainsToCertificate) &&
    connectorNamesCertificate(question, connector)
  )
}

/** Whether a Partner connector restricts its sender domains by address or by certificate. */
export function restrictsSource(question: Question, connector: InboundConnector): boolean {
  return (
    readSwitch(question, connector.restrictDomainsToIPAddresses) ||
    readSwitch(question, connector.restrictDomainsToCertificate)
  )
}

/** Whether any enabled connector of the tenant, of either type, recognises the server (reply 5.7.68). */
export function anyConnectorRecognisesServer(question: Question, tenant: Tenant): boolean {
  return readConnectors(question, tenant).some(
    (connector) =>
      (connectorListsAddress(question, connector) ||
        connectorNamesCertificate(question, connector)) &&
      readSwitch(question, connector.enabled),
  )
}

function connectorNamesCertificate(question: Question, connector: InboundConnector): boolean {
  const pattern = readNamePattern(question, connector)
  if (pattern === null) return false
  const certificate = usableCertificate(question)
  return certificate !== null && patternMatchesCertificate(question, pattern, certificate)
}

function senderDomainsHold(domains: readonly SenderDomain[], sender: ReversePath): boolean {
  return domains.some((domain) =>
    sender.kind === 'null' ? domain.kind === 'any' : holdsDomain(domain, sender.address.domain),
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
