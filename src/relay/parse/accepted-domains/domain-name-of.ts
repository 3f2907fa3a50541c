import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { toDomainName, type DomainName } from '../../model/domain-name.ts'
import {
  diagnose,
  endsInEllipsis,
  findProperty,
  quote,
  type PropertyBag,
  type TextPiece,
} from '../property-bag/index.ts'

/** A usable name, or why there is none. */
export type DomainNameReading =
  | { readonly kind: 'name'; readonly name: DomainName }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/**
 * The domain name of an accepted domain: `DomainName`, or `Name` or `Identity`, which hold the same in
 * Exchange Online unless somebody renamed the object.
 */
export function domainNameOf(bag: PropertyBag, path: CasePath): DomainNameReading {
  for (const property of ['DomainName', 'Name', 'Identity']) {
    const value = findProperty(bag, property)?.value
    if (value?.kind === 'text') return readDomainName(value, `${path}.${property}`)
  }
  return refused(
    { text: '', span: bag.span },
    path,
    'accepted-domain-without-name',
    'Print DomainName as well: Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains',
    'an object without DomainName',
  )
}

/** Reads a domain name and says what to enter instead where it is something else. */
function readDomainName(piece: TextPiece, path: CasePath): DomainNameReading {
  const { text } = piece
  if (endsInEllipsis(text)) return refused(piece, path, 'accepted-domain-truncated', TRUNCATED)
  if (text.includes('@')) return refused(piece, path, 'accepted-domain-is-address', afterAt(text))
  if (text.includes('*')) return refused(piece, path, 'accepted-domain-is-wildcard', WILDCARD)
  const name = toDomainName(text)
  return name?.includes('.') === true
    ? { kind: 'name', name }
    : refused(piece, path, 'accepted-domain-invalid', 'It was left out. Check the spelling.')
}

const TRUNCATED =
  'The name was cut short and is left out. Run Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains and paste that.'

const WILDCARD =
  'It was left out. Enter the domain itself; sub-domains count only where DomainType is InternalRelay and MatchSubDomains is True, or when listed themselves.'

function afterAt(text: string): string {
  const name = toDomainName(text.slice(text.lastIndexOf('@') + 1))
  return name === null
    ? 'It was left out. Enter the domain alone.'
    : `It was left out. Enter ${name} instead, if all of that domain is accepted.`
}

function refused(
  piece: TextPiece,
  path: CasePath,
  id: string,
  advice: string,
  found = quote(piece.text),
): DomainNameReading {
  const expected = 'a domain name such as contoso.com'
  const { span } = piece
  return {
    kind: 'refused',
    diagnostic: diagnose({ id, level: 'error', path, span, found, expected, advice }),
  }
}
