import { toDomainName, type DomainName } from './domain-name.ts'

/** A mailbox address of the envelope or the From header. */
export interface MailAddress {
  /** As given, trimmed. */
  readonly text: string
  readonly domain: DomainName
}

/** P1, the RFC 5321 reverse-path: the null sender `<>` is a case of its own. */
export type ReversePath =
  { readonly kind: 'null' } | { readonly kind: 'address'; readonly address: MailAddress }

const MAX_ADDRESS_LENGTH = 320

/**
 * Reads `local@domain`, also in angle brackets.
 *
 * @returns null when there is no `@`, no local part or no usable domain
 */
export function toMailAddress(text: string): MailAddress | null {
  const trimmed = text.trim().replace(/^<(.*)>$/, '$1')
  const at = trimmed.lastIndexOf('@')
  if (at < 1 || trimmed.length > MAX_ADDRESS_LENGTH) return null
  const domain = toDomainName(trimmed.slice(at + 1))
  return domain === null ? null : { text: trimmed, domain }
}

/**
 * Reads a reverse-path: `<>` is the null sender, anything else an address.
 *
 * @returns null when it is neither
 */
export function toReversePath(text: string): ReversePath | null {
  if (text.trim() === '<>') return { kind: 'null' }
  const address = toMailAddress(text)
  return address === null ? null : { kind: 'address', address }
}

/** The reverse-path as SMTP writes it, without the outer brackets of an address. */
export function reversePathText(path: ReversePath): string {
  return path.kind === 'null' ? '<>' : path.address.text
}
