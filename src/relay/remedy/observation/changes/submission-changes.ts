import { known } from '../../../model/fact.ts'
import { coversAddress, ipv4Address, type IpAddress } from '../../../model/ip-range.ts'
import type { ReversePath } from '../../../model/mail-address.ts'
import type { FactChange } from '../change.ts'
import type { ChangeKind } from '../change-kinds.ts'
import { acceptedNames, addressIn, STRANGER, valuesOf, type AtHand } from '../names-at-hand.ts'
import { otherwise, withSubmission } from '../replace.ts'

/** More would only say the same of another domain or block. */
const MOST_DOMAINS = 6
const MOST_ADDRESSES = 24

/** What the session and the envelope could have been instead. */
export function submissionChanges(hand: AtHand): readonly FactChange[] {
  return [
    ...addressChanges(hand),
    ...tlsChanges(hand),
    ...senderChanges(hand),
    ...headerFromChanges(hand),
  ]
}

function addressChanges(hand: AtHand): readonly FactChange[] {
  const listed = hand.connectors.flatMap(({ connector }) =>
    valuesOf(connector.senderIPAddresses).map(({ first, last }) =>
      addressChange(hand, 'address-listed', connector.name, ipv4Address(Math.min(first + 1, last))),
    ),
  )
  const unlisted = unlistedAddresses(hand).map((address) =>
    addressChange(hand, 'address-unlisted', '', address),
  )
  return [...unlisted, ...listed.slice(0, MOST_ADDRESSES)]
}

function addressChange(
  { relayCase }: AtHand,
  kind: ChangeKind,
  about: string,
  address: IpAddress,
): FactChange {
  const { connectingIp } = relayCase.submission
  return {
    kind,
    path: connectingIp.path,
    state: connectingIp.state,
    to: address.text,
    about,
    relayCase: withSubmission(relayCase, { connectingIp: otherwise(connectingIp, address) }),
  }
}

/** In the ranges set aside for examples (RFC 5737). */
const EXAMPLES = [0xc0_00_02_01, 0xc6_33_64_01, 0xcb_00_71_01, 0xc0_00_02_81].map(ipv4Address)

/** One address that no connector lists, if there is one among those for examples. */
function unlistedAddresses({ connectors }: AtHand): readonly IpAddress[] {
  const lists = connectors.flatMap(({ connector }) => valuesOf(connector.senderIPAddresses))
  return EXAMPLES.filter((address) => !coversAddress(lists, address)).slice(0, 1)
}

function tlsChanges({ relayCase }: AtHand): readonly FactChange[] {
  const { tls } = relayCase.submission
  return [true, false].map((value) => ({
    kind: value ? 'tls' : 'no-tls',
    path: tls.path,
    state: tls.state,
    to: '',
    about: '',
    relayCase: withSubmission(relayCase, { tls: otherwise(tls, value) }),
  }))
}

function senderChanges(hand: AtHand): readonly FactChange[] {
  const own = ownDomains(hand).map((domain) =>
    senderChange(hand, 'own-sender', domain, { kind: 'address', address: addressIn(domain) }),
  )
  const stranger: ReversePath = { kind: 'address', address: addressIn(STRANGER) }
  return [
    senderChange(hand, 'null-sender', '', { kind: 'null' }),
    senderChange(hand, 'foreign-sender', '', stranger),
    ...own,
  ]
}

function senderChange(
  { relayCase }: AtHand,
  kind: ChangeKind,
  about: string,
  path: ReversePath,
): FactChange {
  const { mailFrom } = relayCase.submission
  return {
    kind,
    path: mailFrom.path,
    state: mailFrom.state,
    to: '',
    about,
    relayCase: withSubmission(relayCase, { mailFrom: otherwise(mailFrom, path) }),
  }
}

function headerFromChanges(hand: AtHand): readonly FactChange[] {
  const { relayCase } = hand
  const { headerFrom } = relayCase.submission
  return [STRANGER, ...ownDomains(hand)].map((domain) => ({
    kind: domain === STRANGER ? 'foreign-header-from' : 'own-header-from',
    path: headerFrom.path,
    state: headerFrom.state,
    to: '',
    about: domain,
    relayCase: withSubmission(relayCase, {
      headerFrom: known(addressIn(domain), headerFrom.path),
    }),
  }))
}

function ownDomains({ tenants }: AtHand): ReturnType<typeof acceptedNames> {
  return [...new Set(tenants.flatMap(acceptedNames))].slice(0, MOST_DOMAINS)
}
