import { isSubdomainOf, toDomainName, type DomainName } from '../model/domain-name.ts'
import { toReversePath } from '../model/mail-address.ts'

/** How a sender stands to a list of accepted domains. */
export type SenderPlace =
  | { readonly kind: 'listed'; readonly domain: string }
  /** Below a listed domain whose sub-domains count. */
  | { readonly kind: 'covered'; readonly domain: string; readonly by: string }
  /** `parent` is the listed domain it lies below, if any. */
  | { readonly kind: 'foreign'; readonly domain: string; readonly parent: string | null }
  | { readonly kind: 'null-sender' }
  | { readonly kind: 'unreadable-sender' }
  /** The lines that are no domain names. */
  | { readonly kind: 'unreadable-domains'; readonly lines: readonly string[] }

/**
 * Looks for a sender's domain among accepted domains (facts 2.3, 2.7, 2.12).
 *
 * @param mailFrom - `local@domain` or `<>`
 * @param acceptedDomains - one name a line; empty lines are left out
 * @param coverSubDomains - whether every listed domain has `MatchSubDomains`
 */
export function placeSender(
  mailFrom: string,
  acceptedDomains: string,
  coverSubDomains: boolean,
): SenderPlace {
  const accepted: DomainName[] = []
  const unreadable: string[] = []
  for (const line of acceptedDomains.split('\n').map((one) => one.trim())) {
    const name = toDomainName(line)
    if (name !== null) accepted.push(name)
    else if (line !== '') unreadable.push(line)
  }
  if (unreadable.length > 0) return { kind: 'unreadable-domains', lines: unreadable }
  const sender = toReversePath(mailFrom)
  if (sender === null) return { kind: 'unreadable-sender' }
  if (sender.kind === 'null') return { kind: 'null-sender' }
  return placeDomain(sender.address.domain, accepted, coverSubDomains)
}

function placeDomain(
  domain: DomainName,
  accepted: readonly DomainName[],
  coverSubDomains: boolean,
): SenderPlace {
  if (accepted.includes(domain)) return { kind: 'listed', domain }
  const parent = accepted.find((one) => isSubdomainOf(domain, one)) ?? null
  if (parent !== null && coverSubDomains) return { kind: 'covered', domain, by: parent }
  return { kind: 'foreign', domain, parent }
}
