import type { DomainName } from '../model/domain-name.ts'
import type { Tenant } from '../model/tenant.ts'
import { connectorDomainIsAccepted, domainIsAccepted } from './domain-is-accepted.ts'
import { readAddress, readHeaderFrom, readMailFrom, readRecipient } from './inputs.ts'
import {
  addressMatches,
  certificateMatches,
  type CertificateMatch,
  type ConnectorMatch,
} from './matching-connectors.ts'
import type { Question } from './question.ts'

/** Certificate matches whose connector names a domain its tenant has accepted, the most exact ones (fact 1.3). */
export function certificateDomainMatches(question: Question): readonly CertificateMatch[] {
  const accepted = question
    .once(certificateMatches)
    .filter(({ tenant, pattern }) => connectorDomainIsAccepted(question, tenant, pattern))
  const best = Math.max(...accepted.map(exactness))
  return accepted.filter((match) => exactness(match) === best)
}

/**
 * Certificate matches that count although their name is not accepted, because another domain of the
 * message is (U1). Under the strict reading there are none.
 */
export function unacceptedCertificateMatches(question: Question): readonly CertificateMatch[] {
  const matches = question.once(certificateMatches)
  return matches.length > 0 && question.reading('U1') === 'relays' ? matches : []
}

/** Of `matches`, those whose tenant has the P1 domain as accepted domain; none for the null sender (fact 2.7). */
export function matchesWithSenderDomain<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
): readonly M[] {
  const sender = readMailFrom(question)
  return sender.kind === 'null' ? [] : inTenantsOf(question, matches, sender.address.domain)
}

/** Of `matches`, those whose tenant has the recipient's domain as accepted domain. */
export function matchesWithRecipientDomain<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
): readonly M[] {
  return inTenantsOf(question, matches, readRecipient(question).domain)
}

/** Of `matches`, those whose tenant has the P2 domain as accepted domain (fact 2.2). */
export function matchesWithHeaderDomain<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
): readonly M[] {
  const header = readHeaderFrom(question)
  return header === null ? [] : inTenantsOf(question, matches, header.domain)
}

/** Whether the recipients of this transaction lie in more than one domain (facts 1.10, 2.28). */
export function hasRecipientsInSeveralDomains(question: Question): boolean {
  const { rcptTo } = question.relayCase.submission
  const [first, ...rest] = rcptTo
  if (first === undefined || rest.length === 0) return false
  const { domain } = readAddress(question, first)
  return rest.some((fact) => readAddress(question, fact).domain !== domain)
}

/** Every connector that recognises the server, by certificate first. */
export function allMatches(question: Question): readonly ConnectorMatch[] {
  return [...question.once(certificateMatches), ...question.once(addressMatches)]
}

function inTenantsOf<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
  domain: DomainName,
): readonly M[] {
  const accepts = (tenant: Tenant): boolean => domainIsAccepted(question, tenant, domain)
  return matches.filter(({ tenant }) => accepts(tenant))
}

/** A host name beats any wildcard; among wildcards the longer parent is the more exact. */
function exactness({ pattern }: CertificateMatch): number {
  switch (pattern.kind) {
    case 'exact':
      return Number.MAX_SAFE_INTEGER
    case 'wildcard':
      return pattern.parent.split('.').length
  }
}
