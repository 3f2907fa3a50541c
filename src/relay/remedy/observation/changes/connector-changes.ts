import { toCertificateNamePattern } from '../../../model/certificate-name-pattern.ts'
import { parentOf, toDomainName } from '../../../model/domain-name.ts'
import type { Fact } from '../../../model/fact.ts'
import type { InboundConnector, SenderDomain } from '../../../model/inbound-connector.ts'
import { coversAddress, toIpRange } from '../../../model/ip-range.ts'
import type { FactChange } from '../change.ts'
import type { ChangeKind } from '../change-kinds.ts'
import {
  certificateNames,
  STRANGER,
  valueOrNull,
  valuesOf,
  type AtHand,
  type OwnedConnector,
} from '../names-at-hand.ts'
import { otherwise, withConnector } from '../replace.ts'

const MOST_NAMES = 4

/** How each connector could differ from what is stated, one property at a time. */
export function connectorChanges(hand: AtHand): readonly FactChange[] {
  return hand.connectors.flatMap((owned) => [
    ...switchChanges(hand, owned),
    ...typeChanges(hand, owned),
    ...nameChanges(hand, owned),
    ...addressListChanges(hand, owned),
    ...senderDomainChanges(hand, owned),
  ])
}

/** One property of a connector, with another value. */
interface PropertyChange {
  readonly kind: ChangeKind
  readonly fact: Fact<unknown>
  /** The other value, for the sentence. */
  readonly to: string
  readonly change: Partial<InboundConnector>
}

function propertyChange(
  { relayCase }: AtHand,
  { tenant, connector }: OwnedConnector,
  { kind, fact, to, change }: PropertyChange,
): FactChange {
  return {
    kind,
    path: fact.path,
    state: fact.state,
    to,
    about: connector.name,
    relayCase: withConnector(relayCase, tenant, connector.path, change),
  }
}

const SWITCHES = [
  { field: 'enabled', whenTrue: 'connector-on', whenFalse: 'connector-off' },
  { field: 'requireTls', whenTrue: 'connector-tls', whenFalse: 'connector-tls-not' },
  {
    field: 'restrictDomainsToIPAddresses',
    whenTrue: 'connector-restricts',
    whenFalse: 'connector-restricts-not',
  },
  {
    field: 'restrictDomainsToCertificate',
    whenTrue: 'connector-restricts',
    whenFalse: 'connector-restricts-not',
  },
] as const

function switchChanges(hand: AtHand, owned: OwnedConnector): readonly FactChange[] {
  return SWITCHES.flatMap(({ field, whenTrue, whenFalse }) =>
    [true, false].map((value) => {
      const fact = owned.connector[field]
      const kind = value ? whenTrue : whenFalse
      const change = { [field]: otherwise(fact, value) }
      return propertyChange(hand, owned, { kind, fact, to: '', change })
    }),
  )
}

function typeChanges(hand: AtHand, owned: OwnedConnector): readonly FactChange[] {
  const fact = owned.connector.connectorType
  return (['OnPremises', 'Partner'] as const).map((value) =>
    propertyChange(hand, owned, {
      kind: 'connector-type',
      fact,
      to: value,
      change: { connectorType: otherwise(fact, value) },
    }),
  )
}

/** No name, the names of the certificate, and the wildcards above them. */
function nameChanges(hand: AtHand, owned: OwnedConnector): readonly FactChange[] {
  const fact = owned.connector.tlsSenderCertificateName
  const names = certificateNames(hand.relayCase).slice(0, MOST_NAMES)
  const patterns = [...new Set([...names, ...names.flatMap(wildcardAbove)])].map(
    toCertificateNamePattern,
  )
  return [null, ...patterns].map((value) =>
    propertyChange(hand, owned, {
      kind: value === null ? 'connector-no-name' : 'connector-name',
      fact,
      to: value?.text ?? '',
      change: { tlsSenderCertificateName: otherwise(fact, value) },
    }),
  )
}

function wildcardAbove(name: string): readonly string[] {
  const domain = toDomainName(name)
  const parent = domain === null ? null : parentOf(domain)
  return parent === null ? [] : [`*.${parent}`]
}

/** With the connecting address, and without it. */
function addressListChanges(hand: AtHand, owned: OwnedConnector): readonly FactChange[] {
  const address = valueOrNull(hand.relayCase.submission.connectingIp)
  const own = address === null ? null : toIpRange(address.text)
  if (address === null || own === null) return []
  const fact = owned.connector.senderIPAddresses
  const listed = valuesOf(fact)
  const without = listed.filter((range) => !coversAddress([range], address))
  const lists = [
    { kind: 'connector-with-address', value: [...without, own] },
    { kind: 'connector-without-address', value: without },
  ] as const
  return lists.map(({ kind, value }) =>
    propertyChange(hand, owned, {
      kind,
      fact,
      to: '',
      change: { senderIPAddresses: otherwise(fact, value) },
    }),
  )
}

const SENDER_DOMAINS = [
  { kind: 'connector-all-sender-domains', domain: { kind: 'any' } },
  { kind: 'connector-other-sender-domains', domain: { kind: 'exact', name: STRANGER } },
] as const

function senderDomainChanges(hand: AtHand, owned: OwnedConnector): readonly FactChange[] {
  const fact = owned.connector.senderDomains
  return SENDER_DOMAINS.map(({ kind, domain }) =>
    propertyChange(hand, owned, {
      kind,
      fact,
      to: '',
      change: { senderDomains: otherwise<readonly SenderDomain[]>(fact, [domain]) },
    }),
  )
}
