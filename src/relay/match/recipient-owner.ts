import { known } from '../model/fact.ts'
import type { Tenant } from '../model/tenant.ts'
import { domainIsAccepted, domainIsListed } from './domain-is-accepted.ts'
import { recipientDomain, type SoughtDomain } from './message-domain.ts'
import type { Candidates, Question } from './question.ts'
import { namedTenants } from './tenants.ts'

/**
 * The tenant whose accepted domains hold the recipient's domain, or null (facts 1.5, 1.6). One that
 * lists it goes before one that covers it by `MatchSubDomains`.
 */
export function recipientOwner(question: Question): Tenant | null {
  const domain = recipientDomain(question)
  const tenants = namedTenants(question)
  const listing = tenants.find((tenant) => domainIsListed(question, tenant, domain))
  if (listing !== undefined && !question.isOpen(listing.acceptedDomains)) return listing
  const named = listing ?? tenants.find((tenant) => domainIsAccepted(question, tenant, domain))
  return named === undefined
    ? unnamedOwner(question, domain, ['nobody', 'same forest', 'other forest'])
    : (unnamedOwner(question, domain, ['nobody']) ?? named)
}

type Hosting = 'nobody' | 'same forest' | 'other forest'

/** Where the case leaves other tenants open, one of them may have the domain, in this forest or another. */
function unnamedOwner(
  question: Question,
  domain: SoughtDomain,
  answers: Candidates<Hosting>,
): Tenant | null {
  const { otherTenants } = question.relayCase
  if (!question.isOpen(otherTenants)) return null
  const answer = question.relate(
    { name: otherTenants.path, between: [otherTenants, domain.of] },
    answers,
  )
  return answer === 'nobody' ? null : hostingTenant(answer === 'same forest')
}

/** Nothing more is known of it, so it refuses nobody. */
function hostingTenant(isSameForest: boolean): Tenant {
  const path = 'otherTenants#0'
  return {
    path,
    name: 'another tenant',
    isSameForest,
    acceptedDomains: known([], path),
    inboundConnectors: known([], path),
    rejectDirectSend: known(false, path),
  }
}
