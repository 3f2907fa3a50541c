import { connectorDomainIsAccepted } from './connector-domain-is-accepted.ts'
import { domainIsAccepted } from './domain-is-accepted.ts'
import {
  addressMatches,
  certificateMatches,
  type CertificateMatch,
  type ConnectorMatch,
} from './matching-connectors.ts'
import { headerDomain, recipientDomain, senderDomain, type SoughtDomain } from './message-domain.ts'
import type { Question } from './question.ts'

/** Certificate matches whose connector names a domain its tenant has accepted, the most exact ones (fact 1.3). */
export function certificateDomainMatches(question: Question): readonly CertificateMatch[] {
  const accepted = question
    .once(certificateMatches)
    .filter((match) => connectorDomainIsAccepted(question, match))
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
  return inTenantsOf(question, matches, senderDomain(question))
}

/** Of `matches`, those whose tenant has the recipient's domain as accepted domain. */
export function matchesWithRecipientDomain<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
): readonly M[] {
  return inTenantsOf(question, matches, recipientDomain(question))
}

/** Of `matches`, those whose tenant has the P2 domain as accepted domain (fact 2.2). */
export function matchesWithHeaderDomain<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
): readonly M[] {
  return inTenantsOf(question, matches, headerDomain(question))
}

/** Every connector that recognises the server, by certificate first. */
export function allMatches(question: Question): readonly ConnectorMatch[] {
  return [...question.once(certificateMatches), ...question.once(addressMatches)]
}

/** Those of them that another domain of the message can tie it to: read strictly, by address alone (U1). */
export function domainSeekingMatches(question: Question): readonly ConnectorMatch[] {
  return [...unacceptedCertificateMatches(question), ...question.once(addressMatches)]
}

function inTenantsOf<M extends ConnectorMatch>(
  question: Question,
  matches: readonly M[],
  domain: SoughtDomain | null,
): readonly M[] {
  if (domain === null) return []
  return matches.filter(({ tenant }) => domainIsAccepted(question, tenant, domain))
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
