import type { Fact } from '../../model/fact.ts'
import type { MailAddress, ReversePath } from '../../model/mail-address.ts'

/**
 * A local part of dot-separated atoms (RFC 5321), not beginning with a dash, which a program would take
 * for an option. Anything else, line breaks above all, could say more to the server than an address.
 */
const PLAIN_LOCAL_PART = /^(?!-)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/** An address for a command, or the placeholder where it is unknown or no plain one. */
export function commandAddress(fact: Fact<MailAddress>, placeholder: string): string {
  return fact.state === 'unknown' ? placeholder : plainAddress(fact.value, placeholder)
}

/** A reverse-path for a command: `<>`, an address, or the placeholder. */
export function commandSender(fact: Fact<ReversePath>, placeholder: string): string {
  if (fact.state === 'unknown') return placeholder
  return fact.value.kind === 'null' ? '<>' : plainAddress(fact.value.address, placeholder)
}

function plainAddress({ text, domain }: MailAddress, placeholder: string): string {
  const localPart = text.slice(0, text.lastIndexOf('@'))
  return PLAIN_LOCAL_PART.test(localPart) ? `${localPart}@${domain}` : placeholder
}
