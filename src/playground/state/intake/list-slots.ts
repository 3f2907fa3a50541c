import {
  printAcceptedDomains,
  printInboundConnectors,
  toRelayCaseWith,
  type CaseFile,
  type Tenant,
} from '../../../relay/index.ts'
import {
  EVERY_READER,
  toConnectorProperties,
  toDomainProperties,
  type PrintedObject,
} from '../../../relay/intake/index.ts'
import type { SheetContents } from '../sheet-log.ts'
import type { ListSlot } from './lay-list.ts'

/** Objects have no dates, so any day will do. */
const ANY_DAY = '2000-01-01'

export const connectorsSlot: ListSlot = {
  slot: 'inboundConnectors',
  get: ({ file }) => entriesOf(tenantOf(file).inboundConnectors)?.map(toConnectorProperties),
  set: (contents, inboundConnectors) => withTenant(contents, { inboundConnectors }),
  print: printInboundConnectors,
  nameOf: ({ Name }) => textOf(Name),
}

export const domainsSlot: ListSlot = {
  slot: 'acceptedDomains',
  get: ({ file }) => entriesOf(tenantOf(file).acceptedDomains)?.map(toDomainProperties),
  set: (contents, acceptedDomains) => withTenant(contents, { acceptedDomains }),
  print: printDomains,
  nameOf: ({ DomainName }) => textOf(DomainName),
}

/** Domains of which nothing but the name is stated are printed as names alone. */
function printDomains(objects: readonly PrintedObject[]): string {
  const areNames = objects.every((object) => Object.keys(object).length === 1)
  return printAcceptedDomains(areNames ? objects.map(domainsSlot.nameOf) : objects)
}

function tenantOf(file: CaseFile): Tenant {
  return toRelayCaseWith(EVERY_READER, file, ANY_DAY).relayCase.tenant
}

/** Undefined when nothing usable is stated; an empty list states that there is none. */
function entriesOf<T>(fact: Stated<T>): readonly T[] | undefined {
  return fact.state === 'known' ? fact.value : undefined
}

type Stated<T> =
  | { readonly state: 'known'; readonly value: readonly T[] }
  | { readonly state: 'assumed' | 'unknown' }

function withTenant(
  contents: SheetContents,
  change: { readonly inboundConnectors: string } | { readonly acceptedDomains: string },
): SheetContents {
  const { file } = contents
  return { ...contents, file: { ...file, tenant: { ...file.tenant, ...change } } }
}

function textOf(value: PrintedObject[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
