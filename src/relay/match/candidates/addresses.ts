import { coversAddress, ipv4Address, type IpAddress } from '../../model/ip-range.ts'
import type { Candidates, CaseView } from '../question.ts'
import { distinctBy } from './distinct.ts'
import { statedConnectors, statedValue } from './stated.ts'

/** One address for each choice of connectors whose lists can hold the same address. */
export function connectingIpCandidates(view: CaseView): Candidates<IpAddress> {
  const lists = statedConnectors(view).map(
    ({ senderIPAddresses }) => statedValue(view, senderIPAddresses) ?? [],
  )
  const likeness = (address: IpAddress): string =>
    lists.map((ranges) => coversAddress(ranges, address)).join(', ')
  // Which lists hold an address changes only at the edges of their blocks.
  const edges = new Set(lists.flat().flatMap(({ first, last }) => [first, last + 1]))
  const lowest = ipv4Address(0)
  const addresses = [...edges].filter((edge) => edge < 2 ** 32).map(ipv4Address)
  const [, ...others] = distinctBy([lowest, ...addresses], likeness)
  return [lowest, ...others]
}
