import type { DomainName } from '../../model/domain-name.ts'
import type { SenderDomain } from '../../model/inbound-connector.ts'
import type { MailAddress, ReversePath } from '../../model/mail-address.ts'
import type { Candidates, CaseView } from '../question.ts'
import { senderDomainsHold } from '../sender-domains-hold.ts'
import { distinctBy } from './distinct.ts'
import { domainLikeness, indexDomains } from './domain-likeness.ts'
import {
  below,
  ELSEWHERE,
  statedConnectors,
  statedDomains,
  statedTenants,
  statedValue,
} from './stated.ts'

/** Addresses that stand for every recipient or From address; the first is nobody's. */
export function addressCandidates(view: CaseView): Candidates<MailAddress> {
  const [first, ...rest] = domainCandidates(view)
  return [addressIn(first), ...rest.map(addressIn)]
}

/** Reverse-paths that stand for every sender, the null sender among them. */
export function reversePathCandidates(view: CaseView): Candidates<ReversePath> {
  const addresses = addressCandidates(view)
  return [
    { kind: 'null' },
    ...addresses.map((address): ReversePath => ({ kind: 'address', address })),
  ]
}

/** Domains that relate in every possible way to accepted domains and sender domains. */
function domainCandidates(view: CaseView): Candidates<DomainName> {
  const lists = statedSenderDomains(view)
  const indexes = statedTenants(view).map((tenant) => indexDomains(view, tenant))
  const likeness = (name: DomainName): string =>
    [
      ...indexes.map((index) => domainLikeness(view, index, name)),
      ...lists.map((entries) => senderDomainsHold(entries, name)),
    ].join(', ')
  const named = [
    ...statedTenants(view).flatMap((tenant) => statedDomains(view, tenant)),
    ...lists.flat().flatMap(nameIn),
  ]
  const elsewhere = likeness(ELSEWHERE)
  return [
    ELSEWHERE,
    ...distinctBy([...named, ...named.map(below)], likeness).filter(
      (name) => likeness(name) !== elsewhere,
    ),
  ]
}

function statedSenderDomains(view: CaseView): readonly (readonly SenderDomain[])[] {
  return statedConnectors(view).flatMap(({ senderDomains }) => {
    const entries = statedValue(view, senderDomains)
    return entries === undefined ? [] : [entries]
  })
}

function nameIn(entry: SenderDomain): readonly DomainName[] {
  switch (entry.kind) {
    case 'any':
      return []
    case 'exact':
      return [entry.name]
    case 'wildcard':
      return [entry.parent]
  }
}

function addressIn(domain: DomainName): MailAddress {
  return { text: `someone@${domain}`, domain }
}
