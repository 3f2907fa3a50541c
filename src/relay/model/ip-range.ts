import ipaddr from 'ipaddr.js'

/** An address; `text` is its canonical form. */
export type IpAddress =
  /** `number` is the address as an unsigned 32-bit number. */
  | { readonly version: 4; readonly text: string; readonly number: number }
  | { readonly version: 6; readonly text: string }

/** A block of IPv4 addresses as a connector lists it. */
export interface IpRange {
  /** As the connector spells it, host bits and all. */
  readonly text: string
  /** First and last address as unsigned 32-bit numbers. */
  readonly first: number
  readonly last: number
}

/**
 * Reads one address.
 *
 * @returns null for anything else, CIDR blocks and zone ids included
 */
export function toIpAddress(text: string): IpAddress | null {
  const trimmed = text.trim()
  if (ipaddr.IPv4.isValidFourPartDecimal(trimmed)) {
    return ipv4Address(ipv4Number(ipaddr.IPv4.parse(trimmed)))
  }
  if (!trimmed.includes('%') && ipaddr.IPv6.isValid(trimmed)) {
    const address = ipaddr.IPv6.parse(trimmed)
    return address.isIPv4MappedAddress()
      ? ipv4Address(ipv4Number(address.toIPv4Address()))
      : { version: 6, text: address.toString() }
  }
  return null
}

const PREFIX = /^(?:3[0-2]|[12]?\d)$/

/**
 * Reads a single IPv4 address or a CIDR block. Host bits are masked away, as the cmdlet help's own
 * example demands (fact 2.20); the prefix length is not checked against /24 to /32 here.
 *
 * @returns null for IPv6, ranges with a dash and anything else
 */
export function toIpRange(text: string): IpRange | null {
  const trimmed = text.trim()
  const block = trimmed.includes('/') ? trimmed : `${trimmed}/32`
  const slash = block.indexOf('/')
  const [address, prefix] = [block.slice(0, slash), block.slice(slash + 1)] as const
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) || !PREFIX.test(prefix)) return null
  const size = 2 ** (32 - Number(prefix))
  const first = Math.floor(ipv4Number(ipaddr.IPv4.parse(address)) / size) * size
  return { text: trimmed, first, last: first + size - 1 }
}

/** The prefix length of a range: 32 for a single address. */
export function prefixLength(range: IpRange): number {
  return 32 - Math.log2(range.last - range.first + 1)
}

/** Whether one of the blocks holds the address; connectors know no IPv6 (fact 2.20). */
export function coversAddress(ranges: readonly IpRange[], address: IpAddress): boolean {
  if (address.version === 6) return false
  const { number } = address
  return ranges.some(({ first, last }) => first <= number && number <= last)
}

function ipv4Number(address: ipaddr.IPv4): number {
  return address.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0)
}

/** The address of an unsigned 32-bit number. */
export function ipv4Address(number: number): IpAddress {
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256)
  return { version: 4, text: bytes.join('.'), number }
}

/** The ranges set aside for examples (RFC 5737, RFC 3849), which stand for public addresses wherever they are used. */
const DOCUMENTATION = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:)/

/** Whether the public Internet may show the address: not private, loopback, link-local and the like. */
export function isPublicAddress(address: IpAddress): boolean {
  return DOCUMENTATION.test(address.text) || ipaddr.parse(address.text).range() === 'unicast'
}
