import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import { isSubdomainOf, parentOf, toDomainName, type DomainName } from '../model/domain-name.ts'
import type { Question } from './question.ts'

/**
 * Whether a connector's `TlsSenderCertificateName` matches one name of a certificate (facts M1 to M11).
 * A certificate name that is no domain name matches nothing.
 */
export function certificateNameMatches(
  question: Question,
  pattern: UsableNamePattern,
  certificateName: string,
): boolean {
  const isWildcardName = certificateName.trim().startsWith('*.')
  const name = toDomainName(certificateName.trim().replace(/^\*\./, ''))
  if (name === null) return false
  switch (pattern.kind) {
    case 'exact':
      return isWildcardName
        ? wildcardNameCoversHost(question, name, pattern.name)
        : exactMatches(question, pattern.name, name)
    case 'wildcard':
      return isWildcardName
        ? name === pattern.parent || isDeepBelow(question, name, pattern.parent)
        : hostIsUnder(question, name, pattern.parent)
  }
}

/** M3; M9 under the reading that lets a domain stand for its hosts. */
function exactMatches(question: Question, wanted: DomainName, name: DomainName): boolean {
  if (name === wanted) return true
  return isSubdomainOf(name, wanted) && question.reading('U6') === 'host-matches-parent'
}

/** M8: the connector has to carry the wildcard itself, unless U5 is read the other way. */
function wildcardNameCoversHost(
  question: Question,
  wildcardParent: DomainName,
  host: DomainName,
): boolean {
  return (
    parentOf(host) === wildcardParent && question.reading('U5') === 'wildcard-certificate-matches'
  )
}

/** M4, M6 and M7. */
function hostIsUnder(question: Question, name: DomainName, parent: DomainName): boolean {
  if (parentOf(name) === parent) return true
  return name === parent
    ? question.reading('U4') === 'help-text'
    : isDeepBelow(question, name, parent)
}

/** M6: the cmdlet help means a domain with all its sub-domains, TLS just one label. */
function isDeepBelow(question: Question, name: DomainName, parent: DomainName): boolean {
  return isSubdomainOf(name, parent) && question.reading('U4') === 'help-text'
}
