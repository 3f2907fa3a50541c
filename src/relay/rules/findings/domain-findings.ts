import type { CertificateNamePattern } from '../../model/certificate-name-pattern.ts'
import { isSubdomainOf, parentOf, type DomainName } from '../../model/domain-name.ts'
import { isStated, relayConnectors, statedValue, type FindingRule } from '../define-finding.ts'

export const certificateNameNotAccepted: FindingRule = {
  id: 'certificate-name-not-accepted',
  level: 'risk',
  citations: ['C2', 'C6', 'C7', '1.13', 'T4'],
  find(relayCase) {
    const accepted = statedValue(relayCase.tenant.acceptedDomains)?.map(
      ({ domainName }) => domainName,
    )
    if (accepted === undefined) return []
    return relayConnectors(relayCase).flatMap(({ name, tlsSenderCertificateName }) => {
      const pattern = statedValue(tlsSenderCertificateName) ?? null
      if (pattern === null || isAmong(pattern, accepted)) return []
      return [
        {
          path: tlsSenderCertificateName.path,
          text: `“${name}” names ${pattern.text}, which is not an accepted domain. Reports, forwards and foreign senders are refused, and other mail passes on a way Microsoft calls unreliable. ${remedyFor(pattern, accepted)}`,
        },
      ]
    })
  },
}

export const wildcardTakesEveryHost: FindingRule = {
  id: 'wildcard-takes-every-host',
  level: 'note',
  citations: ['1.19', 'M6', 'M7'],
  find: (relayCase) =>
    relayConnectors(relayCase).flatMap(({ name, tlsSenderCertificateName }) => {
      const pattern = statedValue(tlsSenderCertificateName) ?? null
      if (pattern?.kind !== 'wildcard') return []
      return [
        {
          path: tlsSenderCertificateName.path,
          text: `“${name}” takes every server with a certificate under ${pattern.parent}, other gateways included. To narrow it, add the host name as an accepted domain and name exactly that.`,
        },
      ]
    }),
}

export const matchSubDomainsNeedsInternalRelay: FindingRule = {
  id: 'match-sub-domains-needs-internal-relay',
  level: 'risk',
  citations: ['2.12'],
  find: (relayCase) =>
    (statedValue(relayCase.tenant.acceptedDomains) ?? [])
      .filter(
        ({ domainType, matchSubDomains }) =>
          isStated(domainType, 'Authoritative') && isStated(matchSubDomains, true),
      )
      .map(({ domainName, matchSubDomains }) => ({
        path: matchSubDomains.path,
        text: `${domainName} has MatchSubDomains True but is Authoritative: only an InternalRelay domain matches its sub-domains. They are taken not to count; run Get-AcceptedDomain again and compare.`,
      })),
}

export const sendingFromDomainDisabled: FindingRule = {
  id: 'sending-from-domain-disabled',
  level: 'risk',
  citations: ['2.14'],
  find: (relayCase) =>
    (statedValue(relayCase.tenant.acceptedDomains) ?? [])
      .filter(({ sendingFromDomainDisabled }) => statedValue(sendingFromDomainDisabled) === true)
      .map(({ domainName, sendingFromDomainDisabled }) => ({
        path: sendingFromDomainDisabled.path,
        text: `${domainName} has SendingFromDomainDisabled True: mail cannot be sent from it. What that means for relay is documented nowhere.`,
      })),
}

function isAmong(pattern: CertificateNamePattern, accepted: readonly DomainName[]): boolean {
  switch (pattern.kind) {
    case 'invalid':
      return false
    case 'exact':
      return accepted.includes(pattern.name)
    case 'wildcard':
      return accepted.some(
        (domain) => domain === pattern.parent || isSubdomainOf(domain, pattern.parent),
      )
  }
}

function remedyFor(pattern: CertificateNamePattern, accepted: readonly DomainName[]): string {
  if (pattern.kind === 'invalid') return 'Name a domain, or *. and a domain.'
  if (pattern.kind === 'wildcard') return `Add ${pattern.parent} as an accepted domain.`
  const parent = parentOf(pattern.name)
  return parent !== null && accepted.includes(parent)
    ? `Change it to *.${parent}, or add ${pattern.name} as an accepted domain.`
    : `Add ${pattern.name} as an accepted domain.`
}
