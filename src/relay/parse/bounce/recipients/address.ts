import type { ReadValue } from '../../../model/bounce.ts'
import { toMailAddress, type MailAddress } from '../../../model/mail-address.ts'
import { elementAt } from '../../property-bag/index.ts'
import type { PlacedText } from '../placed-text.ts'

/** An address within a text, as the source of a pattern: bounded, so that a search is linear. */
export const ADDRESS = String.raw`[^\s<>()\[\]",;:@]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,10}`

const IN_BRACKETS = new RegExp(`<(${ADDRESS})>`, 'gu')
const ANYWHERE = new RegExp(ADDRESS, 'u')
const EVERY = new RegExp(ADDRESS, 'gu')

/**
 * The address of a header or status field: the one in angle brackets, the last if a display name has
 * some as well, else the first that stands there.
 *
 * @returns null when there is none that can be used
 */
export function addressIn(value: PlacedText): ReadValue<MailAddress> | null {
  const bracketed = [...value.text.matchAll(IN_BRACKETS)].at(-1)
  if (bracketed !== undefined) {
    return readAddress(value, bracketed.index + 1, elementAt(bracketed, 1))
  }
  const bare = ANYWHERE.exec(value.text)
  return bare === null ? null : readAddress(value, bare.index, bare[0])
}

/** All addresses of a header field, in their order; none without a field. */
export function addressesIn(value: PlacedText | null): readonly ReadValue<MailAddress>[] {
  if (value === null) return []
  return [...value.text.matchAll(EVERY)].flatMap(
    (match) => readAddress(value, match.index, match[0]) ?? [],
  )
}

/** The address that stands at an offset of a text, if it is one. */
export function readAddress(
  text: PlacedText,
  start: number,
  literal: string,
): ReadValue<MailAddress> | null {
  const value = toMailAddress(literal)
  return value === null
    ? null
    : { value, span: text.spanOf(start, start + literal.length), basis: 'stated' }
}

/** Whether two addresses are the same mailbox for all that matters here: letter case is ignored. */
export function isSameAddress(one: MailAddress, other: MailAddress): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase()
}
