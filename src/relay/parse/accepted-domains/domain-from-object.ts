import type { PropertyObject } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import type { Parsed } from '../../model/diagnostic.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import { bagFromObject } from '../property-bag/index.ts'
import { domainFromBag } from './domain-from-bag.ts'

/**
 * Reads one entry of `acceptedDomains` in a case file: a domain name, or an object with
 * Get-AcceptedDomain property names in any letter case.
 *
 * @returns failed for an entry without a usable domain name
 */
export function acceptedDomainFromObject(
  entry: string | PropertyObject,
  path: CasePath,
): Parsed<AcceptedDomain> {
  const object = typeof entry === 'string' ? { DomainName: entry } : entry
  return domainFromBag(bagFromObject(object), path)
}
