import fc from 'fast-check'
import type { PropertyObject } from '../../../src/relay/model/case-file.ts'
import { printAcceptedDomains } from '../../../src/relay/explain/print-accepted-domains.ts'
import { printInboundConnectors } from '../../../src/relay/explain/print-inbound-connectors.ts'
import { exportCsv, formatList, formatTable, type PrintableObject } from '../powershell/console.ts'

const domain = fc.constantFrom('contoso.com', 'mail.fabrikam.com', 'tailspintoys.com')
const address = fc.constantFrom('203.0.113.10', '198.51.100.0/24', '192.0.2.77')
const name = fc.constantFrom('From the data centre', 'A', "Kate's relay", 'Inbound from 8a3f-4c1e')

/** Connectors with any of the properties that matter, and some that do not. */
export const connector: fc.Arbitrary<PropertyObject> = fc.record(
  {
    Name: name,
    ConnectorType: fc.constantFrom('OnPremises', 'Partner', 'unknown'),
    Enabled: fc.constantFrom(true, false, 'unknown'),
    Comment: fc.constantFrom('', 'asked for by Fabrikam', 'a: b; c'),
    TlsSenderCertificateName: fc.option(
      fc.oneof(
        domain,
        domain.map((text) => `*.${text}`),
      ),
    ),
    SenderIPAddresses: fc.uniqueArray(address),
    SenderDomains: fc.uniqueArray(fc.oneof(domain, fc.constant('smtp:*;1'))),
    RequireTls: fc.boolean(),
    EFSkipIPs: fc.uniqueArray(address),
    RestrictDomainsToIPAddresses: fc.boolean(),
    AssociatedAcceptedDomains: fc.uniqueArray(domain),
    TreatMessagesAsInternal: fc.boolean(),
  },
  { requiredKeys: ['Name', 'ConnectorType'] },
)

/** Accepted domains, each with a name of its own. */
export const acceptedDomain: fc.Arbitrary<PropertyObject> = fc.record(
  {
    DomainName: fc.nat(9999).map((number) => `d${String(number)}.example`),
    DomainType: fc.constantFrom('Authoritative', 'InternalRelay', 'unknown'),
    MatchSubDomains: fc.constantFrom(true, false, 'unknown'),
    Default: fc.boolean(),
    PendingRemoval: fc.boolean(),
  },
  { requiredKeys: ['DomainName', 'DomainType'] },
)

/** Lists whose objects all have the same properties, as a table needs them. */
export function even(
  objects: readonly PropertyObject[],
  missing: unknown,
): readonly PrintableObject[] {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return objects.map((object) =>
    Object.fromEntries(names.map((key) => [key, object[key] ?? missing])),
  ) as readonly PrintableObject[]
}

/** A way to write a list down. */
export interface Written {
  readonly form: string
  readonly print: (objects: readonly PropertyObject[]) => string
}

const ANY_FORM: readonly Written[] = [
  { form: 'JSON', print: (objects) => JSON.stringify(objects, null, 4) },
  { form: 'JSON on one line', print: (objects) => JSON.stringify(objects) },
  {
    form: 'JSON, one after the other',
    print: (objects) => objects.map((object) => JSON.stringify(object, null, 2)).join('\r\n'),
  },
  {
    form: 'Format-List in a window',
    print: (objects) => formatList(objects as readonly PrintableObject[], 60),
  },
  {
    form: 'CSV',
    print: (objects) => exportCsv(even(objects, null), ','),
  },
  { form: 'a table', print: (objects) => formatTable(even(objects, '')) },
]

export const CONNECTOR_FORMS: readonly Written[] = [
  { form: 'Format-List', print: printInboundConnectors },
  { form: 'commands', print: (objects) => asCommands('New-InboundConnector', objects) },
  ...ANY_FORM,
]

export const DOMAIN_FORMS: readonly Written[] = [
  { form: 'Format-List', print: printAcceptedDomains },
  { form: 'commands', print: (objects) => asCommands('New-AcceptedDomain', objects) },
  {
    form: 'names',
    print: (objects) => printAcceptedDomains(objects.map((one) => String(one.DomainName))),
  },
  ...ANY_FORM,
]

function asCommands(cmdlet: string, objects: readonly PropertyObject[]): string {
  return objects
    .map((object) => {
      const parameters = Object.entries(object).map(
        ([property, value]) => `-${property} ${argument(value)}`,
      )
      return `${cmdlet} ${parameters.join(' `\n  ')}`
    })
    .join('\n')
}

function argument(value: unknown): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (Array.isArray(value)) return `@(${value.map(argument).join(', ')})`
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `'${text.replaceAll("'", "''")}'`
}
