import { expect, test } from 'vitest'
import { everydayMessages } from '../../../src/playground/state/everyday-messages.ts'
import { toRelayCase, type CaseFile } from '../../../src/relay/index.ts'

const TODAY = '2026-11-23'

function addresses(file: CaseFile): readonly string[] {
  return everydayMessages(toRelayCase(file, TODAY).relayCase).map(
    ({ mailFrom, rcptTo }) => `${mailFrom} ${rcptTo}`,
  )
}

test('go from the first accepted domain to the outside', () => {
  expect(addresses({ tenant: { acceptedDomains: ['adatum.com', 'contoso.com'] } })).toEqual([
    'kate@adatum.com john@tailspintoys.com',
    '<> john@tailspintoys.com',
    '<> john@tailspintoys.com',
    'app@crm.adatum.com john@tailspintoys.com',
    'news@fabrikam.com john@tailspintoys.com',
    'john@fabrikam.com kate@tailspintoys.com',
    'SRS0=Hj4k=QT=fabrikam.com=john@adatum.com kate@tailspintoys.com',
    'anna@fabrikam.com member@tailspintoys.com',
    'scanner@adatum.com kate@adatum.com',
  ])
})

test('prefer a domain of the organisation to one Microsoft hands out', () => {
  const [ordinary] = addresses({
    tenant: { acceptedDomains: 'contoso.onmicrosoft.com\nadatum.com' },
  })
  expect(ordinary).toBe('kate@adatum.com john@tailspintoys.com')
})

test('use the domain Microsoft hands out where there is no other', () => {
  const [ordinary] = addresses({ tenant: { acceptedDomains: ['adatum.onmicrosoft.com'] } })
  expect(ordinary).toBe('kate@adatum.onmicrosoft.com john@tailspintoys.com')
})

test('come from contoso.com where no accepted domain is known', () => {
  expect(addresses({})[0]).toBe('kate@contoso.com john@tailspintoys.com')
})

test('take domains that belong to no tenant of the case for the outside', () => {
  const foreign = addresses({
    tenant: { acceptedDomains: ['contoso.com', 'fabrikam.com'] },
    otherTenants: [{ name: 'tailspin', acceptedDomains: ['tailspintoys.com'] }],
  })
  expect(foreign).toContain('news@adatum.com john@foreign.example')
})

test('go to the first domain of another tenant when the case names one', () => {
  const sent = addresses({
    tenant: { acceptedDomains: ['contoso.com'] },
    otherTenants: [{ name: 'nothing known' }, { name: 'b', acceptedDomains: ['fabrikam.com'] }],
  })
  expect(sent.slice(-2)).toEqual(['<> john@fabrikam.com', 'scanner@contoso.com kate@contoso.com'])
})
