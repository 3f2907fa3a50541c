import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PropertyObject } from '../../../src/relay/model/case-file.ts'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { AcceptedDomain } from '../../../src/relay/model/tenant.ts'
import { printAcceptedDomains } from '../../../src/relay/explain/print-accepted-domains.ts'
import { acceptedDomainFromObject } from '../../../src/relay/parse/accepted-domains/index.ts'
import { domainsIn, PATH } from './stated-domains.ts'

test('names alone are printed one a line', () => {
  expect(printAcceptedDomains(['contoso.com', 'fabrikam.com'])).toBe('contoso.com\nfabrikam.com')
  expect(printAcceptedDomains([])).toBe('')
})

test('anything more is printed as Format-List does', () => {
  const items = ['contoso.com', { DomainName: 'fabrikam.com', MatchSubDomains: true }]
  expect(printAcceptedDomains(items)).toBe(
    'DomainName : contoso.com\n\nDomainName      : fabrikam.com\nMatchSubDomains : True',
  )
})

test('what is printed gives the same domains when it is read again', () => {
  const name = fc.nat(9999).map((number) => `d${String(number)}.example`)
  const object: fc.Arbitrary<PropertyObject> = fc.record(
    {
      DomainName: name,
      DomainType: fc.constantFrom('Authoritative', 'InternalRelay', 'unknown'),
      MatchSubDomains: fc.boolean(),
      PendingRemoval: fc.constantFrom(true, false, 'unknown'),
    },
    { requiredKeys: ['DomainName'] },
  )
  const items = fc.uniqueArray(fc.oneof(name, object), {
    selector: (item) => (typeof item === 'string' ? item : item.DomainName),
  })
  fc.assert(
    fc.property(items, (entries) => {
      const direct = entries.map((entry, index) =>
        valueOr(acceptedDomainFromObject(entry, `${PATH}[${String(index)}]`), null),
      )
      expect(domainsIn(printAcceptedDomains(entries)).map(withoutSpans)).toEqual(direct)
    }),
  )
})

test('an object known by its name only stays an object of its own', () => {
  expect(
    domainsIn(printAcceptedDomains([{ Name: 'a.example' }, { Name: 'b.example' }])),
  ).toHaveLength(2)
})

function withoutSpans(domain: AcceptedDomain): unknown {
  return JSON.parse(
    JSON.stringify(domain, (key, value: unknown) => (key === 'span' ? undefined : value)),
  )
}
