import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'
import {
  acceptedDomainFromObject,
  parseAcceptedDomains,
} from '../../../src/relay/parse/accepted-domains/index.ts'
import { diagnosticsIn, domainsIn, namesIn, PATH } from './stated-domains.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { runsOr } from '../../support/check-property.ts'

/** The one diagnostic of a text, and what it points at. */
function only(text: string) {
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics).toHaveLength(1)
  const [diagnostic] = diagnostics
  const { span } = diagnostic ?? {}
  return { ...diagnostic, at: span === undefined ? null : text.slice(span.start, span.end) }
}

describe('an entry that is no domain is left out, and the others stay', () => {
  test.each([
    ['@fabrikam.com', 'accepted-domain-is-address', 'Enter fabrikam.com instead'],
    ['kate@fabrikam.com', 'accepted-domain-is-address', 'Enter fabrikam.com instead'],
    ['@', 'accepted-domain-is-address', 'Enter the domain alone'],
    ['*.fabrikam.com', 'accepted-domain-is-wildcard', 'MatchSubDomains'],
    ['fabrikam', 'accepted-domain-invalid', 'Check the spelling'],
    ['https://fabrikam.com/', 'accepted-domain-invalid', 'Check the spelling'],
    ['fabrikam.co…', 'accepted-domain-truncated', 'Get-AcceptedDomain | Format-List'],
  ])('%s', (entry, id, advice) => {
    const text = `contoso.com\n${entry}\n`
    const diagnostic = only(text)
    expect(diagnostic).toMatchObject({ id, level: 'error', found: `"${entry}"`, at: entry })
    expect(diagnostic.text).toContain(advice)
    expect(namesIn(text)).toEqual(['contoso.com'])
  })
})

test('a name the table cut leads to the cmdlet that prints it whole', () => {
  const text = `Name         DomainName   DomainType    Default
----         ----------   ----------    -------
contoso.com  contoso.com  Authoritative True
verylongd... verylongd... InternalRelay False
`
  expect(namesIn(text)).toEqual(['contoso.com'])
  const [table, name] = diagnosticsIn(text)
  expect(table).toMatchObject({ id: 'accepted-domain-table', level: 'warning' })
  expect(name).toMatchObject({ id: 'accepted-domain-truncated', found: '"verylongd..."' })
  for (const { text: message } of [table, name].flatMap((item) => item ?? [])) {
    expect(message).toContain(
      'Get-AcceptedDomain | Format-List DomainName,DomainType,MatchSubDomains',
    )
  }
})

test('a domain listed twice counts once', () => {
  const text = 'contoso.com\nfabrikam.com\nCONTOSO.com.'
  expect(namesIn(text)).toEqual(['contoso.com', 'fabrikam.com'])
  expect(only(text)).toMatchObject({
    id: 'accepted-domain-repeated',
    level: 'warning',
    at: 'CONTOSO.com.',
  })
})

test('another domain type is unknown', () => {
  const text = 'DomainName: contoso.com\nDomainType: ExternalRelay'
  expect(domainsIn(text)[0]?.domainType.state).toBe('unknown')
  expect(only(text)).toMatchObject({
    id: 'domain-type-unreadable',
    level: 'error',
    at: 'ExternalRelay',
  })
})

test('a property no domain has is a warning', () => {
  expect(only('DomainName: contoso.com\nMatchSubdomain: True')).toMatchObject({
    id: 'property-unknown',
    level: 'warning',
    found: 'a property "MatchSubdomain"',
  })
})

test('an object without a name is left out', () => {
  expect(
    only('[{ "DomainName": "contoso.com" }, { "DomainType": "InternalRelay" }]'),
  ).toMatchObject({
    id: 'accepted-domain-without-name',
    at: '{ "DomainType": "InternalRelay" }',
  })
})

test.each(['hello world', 'Get-AcceptedDomain', 'Subject: contoso', '-----'])(
  'nothing is recognised in %j',
  (text) => {
    expect(parseAcceptedDomains(text, PATH, EVERY_FORM).kind).toBe('failed')
    expect(only(text)).toMatchObject({
      id: 'accepted-domains-not-recognised',
      level: 'error',
      path: PATH,
    })
  },
)

test('a text of nothing but addresses fails with a word on each', () => {
  const result = parseAcceptedDomains('@contoso.com\nkate@fabrikam.com', PATH, EVERY_FORM)
  expect(result.kind).toBe('failed')
  expect(diagnosticsOf(result).map(({ found }) => found)).toEqual([
    '"@contoso.com"',
    '"kate@fabrikam.com"',
  ])
})

test('domains beyond the bound are left out', () => {
  const text = Array.from({ length: 5001 }, (_, index) => `d${String(index)}.example`).join('\n')
  expect(domainsIn(text)).toHaveLength(5000)
  expect(only(text)).toMatchObject({ id: 'too-many-accepted-domains', found: '5001 domains' })
})

test('a text beyond 1 MiB, or with a private key, is not read', () => {
  expect(only('a.example '.repeat(104_858))).toMatchObject({ id: 'text-too-long' })
  const key = 'contoso.com\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'
  expect(only(key)).toMatchObject({ id: 'private-key-refused' })
  expect(JSON.stringify(only(key))).not.toContain('MIIE')
})

describe('an entry of a case file', () => {
  test('is a name or an object', () => {
    expect(acceptedDomainFromObject('Contoso.com', `${PATH}[3]`)).toMatchObject({
      kind: 'ok',
      value: { path: `${PATH}[3]`, domainName: 'contoso.com', domainType: { state: 'assumed' } },
    })
    const object = {
      domainname: 'fabrikam.com',
      DomainType: 'InternalRelay',
      MatchSubDomains: true,
      PendingRemoval: 'unknown',
    }
    expect(acceptedDomainFromObject(object, PATH)).toMatchObject({
      kind: 'ok',
      value: {
        domainName: 'fabrikam.com',
        domainType: { state: 'known', value: 'InternalRelay' },
        matchSubDomains: { state: 'known', value: true },
        pendingRemoval: { state: 'unknown' },
      },
    })
  })

  test.each(['contoso', 'kate@contoso.com', '', { DomainType: 'InternalRelay' }, {}])(
    '%j has no usable name',
    (entry) => {
      const result = acceptedDomainFromObject(entry, `${PATH}[0]`)
      expect(result.kind).toBe('failed')
      expect(diagnosticsOf(result)[0]?.path).toContain(`${PATH}[0]`)
    },
  )
})

test('no text makes the reader throw or point outside it', () => {
  const words = fc.constantFrom(
    'contoso.com',
    ' ',
    '\n',
    '\r',
    ',',
    ';',
    '#',
    '@',
    '*',
    '…',
    '----',
    'DomainName',
    ':',
    '{',
    '}',
    '[',
    '"',
    '>',
    '\uFEFF',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      for (const { span } of diagnosticsIn(text)) {
        expect(span?.end ?? 0).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: runsOr(500) },
  )
})
