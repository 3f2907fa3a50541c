import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import { isSubdomainOf, parentOf, toDomainName, type DomainName } from '../model/domain-name.ts'

/**
 * How a certificate name stands to a connector's `TlsSenderCertificateName`: beyond doubt, or matching
 * under one reading of the disagreement named.
 */
export type NameStanding = 'match' | 'none' | 'U4' | 'U5' | 'U6'

/** The standing by facts M1 to M11. A certificate name that is no domain name matches nothing. */
export function nameStanding(pattern: UsableNamePattern, certificateName: string): NameStanding {
  const name = toDomainName(certificateName.replace(/^\*\./, ''))
  if (name === null) return 'none'
  const isWildcardName = certificateName.startsWith('*.')
  switch (pattern.kind) {
    case 'exact':
      return isWildcardName ? wildcardToHost(name, pattern.name) : hostToHost(name, pattern.name)
    case 'wildcard':
      return isWildcardName
        ? wildcardToWildcard(name, pattern.parent)
        : hostToWildcard(name, pattern.parent)
  }
}

/** M3; M9 where a domain may stand for its hosts. */
function hostToHost(name: DomainName, wanted: DomainName): NameStanding {
  if (name === wanted) return 'match'
  return isSubdomainOf(name, wanted) ? 'U6' : 'none'
}

/** M8: the connector has to carry the wildcard itself, unless TLS's own rule is meant. */
function wildcardToHost(parent: DomainName, host: DomainName): NameStanding {
  return parentOf(host) === parent ? 'U5' : 'none'
}

/** M4; M6 and M7, where the cmdlet help means a domain with all its sub-domains and TLS just one label. */
function hostToWildcard(name: DomainName, parent: DomainName): NameStanding {
  if (parentOf(name) === parent) return 'match'
  return name === parent || isSubdomainOf(name, parent) ? 'U4' : 'none'
}

/** M5; M6 for a wildcard further down. */
function wildcardToWildcard(name: DomainName, parent: DomainName): NameStanding {
  if (name === parent) return 'match'
  return isSubdomainOf(name, parent) ? 'U4' : 'none'
}
