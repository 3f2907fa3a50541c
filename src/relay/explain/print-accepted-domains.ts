import type { PropertyObject } from '../model/case-file.ts'
import { formatListText } from './format-list-text.ts'

/**
 * Accepted domains of a case file, for a text area: names one a line when there is nothing but names,
 * otherwise as `Get-AcceptedDomain | Format-List` would print them. Read again, the text gives the same
 * domains.
 *
 * @returns an empty text for an empty list
 */
export function printAcceptedDomains(items: readonly (string | PropertyObject)[]): string {
  const names = items.filter((item) => typeof item === 'string')
  if (names.length === items.length) return names.join('\n')
  return items.map((item) => formatListText(withDomainNameFirst(item))).join('\n\n')
}

/** Each object begins with its domain name, so that it is clear where it begins. */
function withDomainNameFirst(item: string | PropertyObject): PropertyObject {
  if (typeof item === 'string') return { DomainName: item }
  const hasName = Object.keys(item).some((name) => name.toLowerCase() === 'domainname')
  return hasName ? item : { DomainName: null, ...item }
}
