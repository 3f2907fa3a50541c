import type { Diagnostic } from '../model/diagnostic.ts'
import type { Fact } from '../model/fact.ts'
import { domainBags, domainSettings, isDomainProperty } from '../parse/accepted-domains/index.ts'
import {
  connectorBags,
  connectorFromBag,
  isConnectorProperty,
} from '../parse/inbound-connectors/index.ts'
import type { BagsReading, TextForms } from '../parse/powershell/index.ts'
import type { PastedBag, PropertyBag, SourceText } from '../parse/property-bag/index.ts'

/** A list of objects that is pasted as text. */
export type ObjectListKind = 'inboundConnectors' | 'acceptedDomains'

/** How a property can be filled in. */
export type PropertyKind =
  | { readonly kind: 'text' | 'flag' | 'list' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

/** A property that the evaluator reads. */
export type EditedProperty = { readonly name: string } & PropertyKind

/** The bags of a text, before anyone asks what they say. */
export interface ListReading {
  readonly bags: readonly PropertyBag[]
  readonly reading: BagsReading
  /** Where the text is names alone: each is a bag of its own. */
  readonly plainList: readonly PastedBag[] | null
}

/** What has to be known of a list to change it. */
export interface ObjectList {
  /** Of the cmdlets. */
  readonly noun: string
  /** The property an object goes by. */
  readonly nameProperty: string
  /** In the order in which a form shows them. */
  readonly properties: readonly EditedProperty[]
  readonly isProperty: (name: string) => boolean
  readonly read: (source: SourceText, forms: TextForms) => ListReading
  /** What the evaluator makes of the properties of an object that it reads, by their names. */
  readonly factsOf: (bag: PropertyBag) => ReadonlyMap<string, Fact<unknown>>
}

/** Facts are compared and shown without their paths. */
const ANY_PATH = ''

const CONNECTORS: ObjectList = {
  noun: 'InboundConnector',
  nameProperty: 'Name',
  properties: [
    { name: 'Name', kind: 'text' },
    { name: 'ConnectorType', kind: 'choice', choices: ['OnPremises', 'Partner'] },
    { name: 'Enabled', kind: 'flag' },
    { name: 'SenderIPAddresses', kind: 'list' },
    { name: 'TlsSenderCertificateName', kind: 'text' },
    { name: 'RequireTls', kind: 'flag' },
    { name: 'SenderDomains', kind: 'list' },
    { name: 'RestrictDomainsToIPAddresses', kind: 'flag' },
    { name: 'RestrictDomainsToCertificate', kind: 'flag' },
    { name: 'AssociatedAcceptedDomains', kind: 'list' },
    { name: 'CloudServicesMailEnabled', kind: 'flag' },
    { name: 'TreatMessagesAsInternal', kind: 'flag' },
  ],
  isProperty: isConnectorProperty,
  read: (source, forms) => {
    const { reading, own } = connectorBags(source, forms)
    return { reading, bags: own.bags, plainList: null }
  },
  factsOf: (bag) => factsIn((notes) => connectorFromBag(bag, ANY_PATH, notes)),
}

const DOMAINS: ObjectList = {
  noun: 'AcceptedDomain',
  nameProperty: 'DomainName',
  properties: [
    { name: 'DomainName', kind: 'text' },
    { name: 'DomainType', kind: 'choice', choices: ['Authoritative', 'InternalRelay'] },
    { name: 'MatchSubDomains', kind: 'flag' },
  ],
  isProperty: isDomainProperty,
  read: domainBags,
  factsOf: (bag) => factsIn((notes) => domainSettings(bag, ANY_PATH, notes)),
}

/** Both lists there are. */
export const OBJECT_LISTS: Readonly<Record<ObjectListKind, ObjectList>> = {
  inboundConnectors: CONNECTORS,
  acceptedDomains: DOMAINS,
}

/** The fields of the model are named after the properties. */
function factsIn(read: (notes: Diagnostic[]) => object): ReadonlyMap<string, Fact<unknown>> {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(read([]))
  return new Map(
    fields.flatMap(([field, fact]) => (isFact(fact) ? [[propertyOf(field), fact] as const] : [])),
  )
}

function propertyOf(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1)
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value
}
