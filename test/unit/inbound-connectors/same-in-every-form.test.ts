import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PropertyObject } from '../../../src/relay/model/case-file.ts'
import type { Fact } from '../../../src/relay/model/fact.ts'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { printInboundConnectors } from '../../../src/relay/explain/print-inbound-connectors.ts'
import {
  inboundConnectorFromObject,
  parseInboundConnectors,
} from '../../../src/relay/parse/inbound-connectors/index.ts'
import { exportCsv, formatTable, type PrintableObject } from '../powershell/console.ts'
import { COMMANDS, FORMAT_LIST, JSON_OUTPUT } from './pastes.ts'
import { connectorsIn, PATH, withoutPlaces } from './stated-values.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { runsOr } from '../../support/check-property.ts'

const domain = fc.constantFrom(
  'contoso.com',
  'mail.fabrikam.com',
  'tailspintoys.com',
  'xn--bcher-kva.example',
)
const address = fc.constantFrom('203.0.113.10', '198.51.100.0/24', '192.0.2.77/25')
const name = fc.constantFrom('From the data centre', 'A', "Kate's relay", 'Inbound from 8a3f-4c1e')

/** Objects with any of the properties that matter, each with a value Exchange Online could hold. */
const connector: fc.Arbitrary<PropertyObject> = fc.record(
  {
    Name: name,
    ConnectorType: fc.constantFrom('OnPremises', 'Partner'),
    Enabled: fc.boolean(),
    TlsSenderCertificateName: fc.option(
      fc.oneof(
        domain,
        domain.map((text) => `*.${text}`),
      ),
    ),
    SenderIPAddresses: fc.uniqueArray(address),
    SenderDomains: fc.uniqueArray(fc.oneof(domain, fc.constant('*'))),
    RequireTls: fc.boolean(),
    RestrictDomainsToIPAddresses: fc.boolean(),
    RestrictDomainsToCertificate: fc.boolean(),
    CloudServicesMailEnabled: fc.boolean(),
    TreatMessagesAsInternal: fc.boolean(),
    AssociatedAcceptedDomains: fc.uniqueArray(domain),
  },
  { requiredKeys: ['Name'] },
)
const connectors = fc.array(connector, { minLength: 1, maxLength: 4 })

function asCommand(object: PropertyObject): string {
  const parameters = Object.entries(object).map(
    ([property, value]) => `-${property} ${argument(value)}`,
  )
  return `New-InboundConnector ${parameters.join(' `\n  ')}`
}

function argument(value: unknown): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (Array.isArray(value)) return `@(${value.map(argument).join(', ')})`
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `'${text.replaceAll("'", "''")}'`
}

function fromObjects(objects: readonly PropertyObject[]) {
  return objects.map((object, index) => {
    const result = inboundConnectorFromObject(object, `${PATH}[${String(index)}]`)
    return withoutPlaces(valueOr(result, null) ?? expect.fail())
  })
}

test('a connector is the same as an object, as Format-List, as JSON and as a command', () => {
  fc.assert(
    fc.property(connectors, (objects) => {
      const expected = fromObjects(objects)
      const texts = [
        printInboundConnectors(objects),
        JSON.stringify(objects, null, 2),
        objects.map(asCommand).join('\n'),
      ]
      for (const text of texts) {
        expect(parseInboundConnectors(text, PATH, EVERY_FORM).kind).toBe('ok')
        expect(connectorsIn(text).map(withoutPlaces)).toEqual(expected)
      }
    }),
  )
})

const several = connector.filter((object) => Object.keys(object).length > 1)

/** The same object for a console to print. */
function printable(object: PropertyObject): PrintableObject {
  return object as PrintableObject
}

test('a connector is the same as CSV, whatever separates its values', () => {
  fc.assert(
    fc.property(several, fc.constantFrom(',', ';', '\t'), (object, delimiter) => {
      const result = parseInboundConnectors(
        exportCsv([printable(object)], delimiter),
        PATH,
        EVERY_FORM,
      )
      expect(result.kind).toBe('ok')
      expect(valueOr(result, []).map(withoutPlaces)).toEqual(fromObjects([object]))
    }),
  )
})

test('a table says the same of what it shows, and nothing of the rest', () => {
  fc.assert(
    fc.property(several, (object) => {
      const [row] = connectorsIn(formatTable([printable(object)])).map(withoutPlaces)
      const whole = fromObjects([object])[0] ?? {}
      for (const [field, value] of Object.entries(whole)) {
        const isShown = typeof value !== 'object' || value === null || 'known' in value
        expect(row?.[field]).toEqual(isShown ? value : 'unknown')
      }
    }),
  )
})

test('neither the order of properties nor the letter case of their names matters', () => {
  const cases = fc.func(fc.boolean())
  fc.assert(
    fc.property(connector, fc.infiniteStream(fc.nat()), cases, (object, ranks, isUpper) => {
      const entries = Object.entries<unknown>(object).map(([property, value]) => {
        const spelled = isUpper(property) ? property.toUpperCase() : property.toLowerCase()
        return { spelled, value, rank: Number(ranks.next().value) }
      })
      const mixed = Object.fromEntries(
        entries.toSorted((a, b) => a.rank - b.rank).map(({ spelled, value }) => [spelled, value]),
      )
      expect(connectorsIn(printInboundConnectors([mixed])).map(withoutPlaces)).toEqual(
        fromObjects([object]),
      )
    }),
  )
})

test('every span of a value lies where the value stands', () => {
  fc.assert(
    fc.property(connectors, (objects) => {
      for (const text of [printInboundConnectors(objects), JSON.stringify(objects)]) {
        for (const { tlsSenderCertificateName: fact } of connectorsIn(text)) {
          if (fact.state !== 'known' || fact.value === null) continue
          expect(text.slice(fact.span?.start, fact.span?.end)).toBe(fact.value.text)
        }
      }
    }),
  )
})

/** A real paste with something cut out and something put in. */
const damaged = fc
  .record({
    text: fc.constantFrom(FORMAT_LIST, JSON_OUTPUT, COMMANDS),
    from: fc.nat(3000),
    length: fc.nat(200),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{',
        '}',
        '"',
        "'",
        '`',
        '\n',
        '\r',
        ':',
        ',',
        '@(',
        '$(',
        '[',
        '…',
        '-',
        '> ',
        '\uFEFF',
      ),
    ),
  })
  .map(({ text, from, length, put }) => text.slice(0, from) + put + text.slice(from + length))

const words = fc
  .array(
    fc.constantFrom(
      'New-InboundConnector',
      'Set-InboundConnector',
      '-Name',
      '-Enabled',
      ' ',
      '\n',
      '"',
      "'",
      '@(',
      ')',
      '{',
      '}',
      ',',
      ';',
      '|',
      '`',
      '$true',
      '$x',
      ':',
      'Name',
      'SenderIPAddresses',
      '203.0.113.10',
      '----',
      '[',
      ']',
      '> ',
      '…',
      '\\',
    ),
  )
  .map((parts) => parts.join(''))

test('no text makes the reader throw or point outside it', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, words, fc.string()), (text) => {
      const result = parseInboundConnectors(text, PATH, EVERY_FORM)
      const facts = valueOr(result, []).flatMap((item) =>
        Object.values<string | Fact<unknown>>({ ...item }).flatMap((value) =>
          typeof value === 'string' ? [] : [value],
        ),
      )
      const spans = [...diagnosticsOf(result), ...facts].flatMap((item) =>
        'span' in item ? (item.span ?? []) : [],
      )
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: runsOr(1000) },
  )
})
