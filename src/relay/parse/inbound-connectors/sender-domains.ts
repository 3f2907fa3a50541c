import { toDomainName } from '../../model/domain-name.ts'
import type { SenderDomain } from '../../model/inbound-connector.ts'
import { quote, type TextPiece, type ValueSite } from '../property-bag/index.ts'

/** Exchange stores `type:domain;cost`; `smtp` is the only type there is. */
const STORED_FORM = /^(?:smtp:)?([^;]*)(?:;\d{1,3})?$/i

/** Reads one entry of `SenderDomains`: `*`, `contoso.com`, `*.contoso.com`, `smtp:*;1`. */
export function readSenderDomain(item: TextPiece, site: ValueSite): SenderDomain | null {
  const domain = toSenderDomain((STORED_FORM.exec(item.text)?.[1] ?? item.text).trim())
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
