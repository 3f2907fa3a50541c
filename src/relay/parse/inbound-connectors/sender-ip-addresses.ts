import { prefixLength, toIpRange, type IpRange } from '../../model/ip-range.ts'
import { quote, type TextPiece, type ValueSite } from '../property-bag/index.ts'

/** The widest block a connector takes (fact 2.20). */
const WIDEST_PREFIX = 24

const EXPECTED = 'an IPv4 address, or a block of IPv4 addresses from /24 to /32'

/** Reads one entry of `SenderIPAddresses`; an entry Exchange Online would not take is dropped (fact 2.20). */
export function readSenderIPAddress(item: TextPiece, site: ValueSite): IpRange | null {
  const range = toIpRange(item.text)
  if (range === null) {
    site.note({
      level: 'error',
      found: quote(item.text),
      expected: EXPECTED,
      ...refusal(item.text),
    })
    return null
  }
  if (prefixLength(range) >= WIDEST_PREFIX) return range
  noteWide(item.text, site)
  return null
}

function refusal(text: string): { readonly id: string; readonly advice: string } {
  if (/^[\d.A-F]*:[\d.:A-F]*(?:[%/]\w+)?$/i.test(text)) {
    return {
      id: 'sender-ip-is-ipv6',
      advice:
        'Connectors take no IPv6 addresses; it was left out. Enter the IPv4 address the server uses, or identify it by certificate.',
    }
  }
  if (/^[\d.]+[-–][\d.]+$/.test(text)) {
    return {
      id: 'sender-ip-is-dash-range',
      advice:
        'Ranges with a dash are not taken; it was left out. Write it as blocks such as 203.0.113.0/28.',
    }
  }
  return {
    id: 'sender-ip-unreadable',
    advice: 'It was left out. Check the spelling.',
  }
}

function noteWide(text: string, site: ValueSite): void {
  site.note({
    id: 'sender-ip-block-too-wide',
    level: 'error',
    found: quote(text),
    expected: EXPECTED,
    advice:
      'A wider block is not taken; it was left out. Enter it as several /24 blocks, or only the addresses that send.',
  })
}
