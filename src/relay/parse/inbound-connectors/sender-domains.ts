import { toDomainName } from '../../model/domain-name.ts'
import type { SenderDomain } from '../../model/inbound-connector.ts'
import { quote, type TextPiece, type ValueSite } from '../property-bag/index.ts'

/** Exchange stores `type:domain;cost`; `smtp` is the only type there is. */
const TYPE = /^smtp:/i
const COST = /;\d{1,3}$/

/** Reads one entry of `SenderDomains`: `*`, `contoso.com`, `*.contoso.com`, `smtp:*;1`. */
export function readSenderDomain(item: TextPiece, site: ValueSite): SenderDomain | null {
  const domain = toSenderDomain(item.text.replace(TYPE, '').replace(COST, '').trim())
  if (domain === null) {
    site.note({
      id: 'sender-domain-invalid',
      level: 'error',
      found: quote(item.text),
      expected: '*, a domain such as contoso.com, or *.contoso.com',
      advice: 'It was left out. Check the spelling.',
    })
  }
  return domain
}

function toSenderDomain(text: string): SenderDomain | null {
  if (text === '*') return { kind: 'any' }
  const isWildcard = text.startsWith('*.')
  const name = toDomainName(isWildcard ? text.slice(2) : text)
  if (name === null) return null
  return isWildcard ? { kind: 'wildcard', parent: name } : { kind: 'exact', name }
}
