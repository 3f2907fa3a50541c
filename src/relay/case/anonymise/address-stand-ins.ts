import {
  ipv4Address,
  isPublicAddress,
  prefixLength,
  type IpAddress,
  type IpRange,
} from '../../model/ip-range.ts'

/** A stand-in for every address and block: inside for what was inside, public for what was public. */
export interface AddressStandIns {
  addressFor(address: IpAddress): IpAddress
  rangeFor(range: IpRange): IpRange
  /** Public addresses that found no room in the ranges set aside for examples. */
  readonly hasOverflow: boolean
}

type Block = Pick<IpRange, 'first' | 'last'>

/** A block and where its first address goes. */
interface Placed extends Block {
  readonly to: number
}

/** The three ranges set aside for examples (RFC 5737). */
const EXAMPLES = [0xc0_00_02_00, 0xc6_33_64_00, 0xcb_00_71_00]
const EXAMPLE_SIZE = 2 ** 8
/** 10.0.0.0/8 */
const PRIVATE = 0x0a_00_00_00
const PRIVATE_SIZE = 2 ** 24
/** Bits that are turned around inside a block of at most 256, so that no address keeps its last number. */
const TURNED = 0b0101_0101

const PUBLIC_IPV6: IpAddress = { version: 6, text: '2001:db8::1' }
const PRIVATE_IPV6: IpAddress = { version: 6, text: 'fd00::1' }

/**
 * Places the blocks of a case, the large ones first, so that each stands on a multiple of its size.
 *
 * @param blocks - all that connectors list, and every single address, each with first and last
 */
export function addressStandIns(blocks: readonly Block[]): AddressStandIns {
  const isPublic = ({ first }: Block): boolean => isPublicAddress(ipv4Address(first))
  const examples = EXAMPLES.map((start) => room(start, EXAMPLE_SIZE))
  const spare = room(PRIVATE, PRIVATE_SIZE)
  let hasOverflow = false
  const place = (block: Block): Placed => {
    const size = block.last - block.first + 1
    for (const one of isPublic(block) ? examples : []) {
      const to = one.take(size)
      if (to !== null) return { ...block, to }
    }
    hasOverflow ||= isPublic(block)
    return { ...block, to: Number(spare.take(size)) }
  }
  const placed = outermost(blocks).map(place)
  const numberFor = (number: number): number =>
    placed
      .filter(({ first, last }) => first <= number && number <= last)
      .reduce((_, { first, last, to }) => to + ((number - first) ^ (TURNED & (last - first))), 0)
  return {
    hasOverflow,
    addressFor(address) {
      if (address.version === 4) return ipv4Address(numberFor(address.number))
      return isPublicAddress(address) ? PUBLIC_IPV6 : PRIVATE_IPV6
    },
    rangeFor(range) {
      const size = range.last - range.first + 1
      const first = Math.floor(numberFor(range.first) / size) * size
      const { text } = ipv4Address(first)
      return {
        text: size === 1 ? text : `${text}/${prefixLength(range)}`,
        first,
        last: first + size - 1,
      }
    },
  }
}

/** Blocks that lie in no other one, each once, the largest first. Two blocks are never half in each other. */
function outermost(blocks: readonly Block[]): readonly Block[] {
  const bySize = [...blocks].sort((a, b) => b.last - b.first - (a.last - a.first))
  return bySize.reduce<readonly Block[]>(
    (kept, block) =>
      kept.some(({ first, last }) => first <= block.first && block.last <= last)
        ? kept
        : [...kept, block],
    [],
  )
}

/** Room for blocks of sizes that do not grow; single addresses do not begin at the very start. */
function room(start: number, size: number) {
  let next = start
  return {
    take(wanted: number): number | null {
      const to = next === start && wanted < 8 ? start + 8 : next
      if (to + wanted > start + size) return null
      next = to + wanted
      return to
    },
  }
}
