import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIST_SCHEMAS } from '../../../../src/playground/editor/known/json-schema.ts'
import { toRelayCase, type CaseFile } from '../../../../src/relay/index.ts'

const ajv = new Ajv2020({ allowUnionTypes: true })
const connectors = ajv.compile(LIST_SCHEMAS['inbound-connectors'])
const domains = ajv.compile(LIST_SCHEMAS['accepted-domains'])

function namesOf(list: keyof typeof LIST_SCHEMAS): readonly string[] {
  const entry = LIST_SCHEMAS[list].anyOf?.find(({ properties }) => properties !== undefined)
  return Object.keys(entry?.properties ?? {})
}

/** What the readers of a case object to. */
function errorsOf(tenant: NonNullable<CaseFile['tenant']>): readonly string[] {
  return toRelayCase({ tenant }, '2026-11-23')
    .diagnostics.filter(({ level }) => level === 'error')
    .map(({ id }) => id)
}

/** Values that hands and cmdlets write; the readers of names and addresses have tests of their own. */
const value = fc.constantFrom(true, false, null, 'True', 'maybe', 'Partner', 'Authoritative', 7, {})
const CHOICES =
  /^(Enabled|ConnectorType|RequireTls|Restrict|Cloud|Treat|DomainType|Match|Sending|Pending)/

describe('the JSON Schema of a list', () => {
  it('allows what ConvertTo-Json prints', () => {
    const file = 'test/corpus/exchange-online/inbound-connectors/json-list.txt'
    const printed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(connectors(printed), JSON.stringify(connectors.errors)).toBe(true)
    expect(domains({ DomainName: 'contoso.com', MatchSubDomains: false })).toBe(true)
  })

  it('refuses a value that no property of that name has', () => {
    expect(connectors([{ ConnectorType: 'Inbound' }])).toBe(false)
    expect(connectors([{ Enabled: 'maybe' }])).toBe(false)
    expect(connectors([{ SenderIPAddresses: [25] }])).toBe(false)
    expect(domains([{ DomainType: 'Relay' }])).toBe(false)
    expect(connectors('a text')).toBe(false)
  })

  it('says of every property what it is', () => {
    const entry = LIST_SCHEMAS['inbound-connectors'].anyOf?.[1]
    const about = Object.values(entry?.properties ?? {}).map(({ description = '' }) => description)
    expect(about).toHaveLength(12)
    expect(about.every((text) => text.length > 20)).toBe(true)
  })

  it.each([
    ['inbound-connectors', connectors, 'inboundConnectors'],
    ['accepted-domains', domains, 'acceptedDomains'],
  ] as const)('allows nothing in %s that is read with an error', (list, isAllowed, field) => {
    const name = fc.constantFrom(...namesOf(list).filter((one) => CHOICES.test(one)))
    fc.assert(
      fc.property(name, value, (property, one) => {
        const entry = { Name: 'A', DomainName: 'contoso.com', [property]: one }
        if (isAllowed([entry])) expect(errorsOf({ [field]: [entry] })).toEqual([])
      }),
    )
  })
})
