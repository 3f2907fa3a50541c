import { expect, test } from 'vitest'
import { alsoInCase } from '../../../src/playground/state/also-in-case.ts'
import { WORKED_EXAMPLE } from '../../../src/playground/state/worked-example.ts'

test('lists every stated fact that has no field', () => {
  const facts = alsoInCase({
    asOf: '2017-07-05',
    tenant: { rejectDirectSend: true, acceptedDomains: [] },
    otherTenants: [{ name: 'fabrikam', acceptedDomains: ['fabrikam.com'], sameForest: false }],
    submission: {
      tls: 'unknown',
      certificate: { commonName: 'mail.contoso.com', revoked: false },
      headerFrom: 'kate@contoso.com',
    },
    readings: { U1: 'strict' },
  })
  expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Day whose rules apply: 2017-07-05',
    'Accepted domains: none',
    'RejectDirectSend: yes',
    'Other tenant fabrikam, in another forest or region: acceptedDomains fabrikam.com',
    'STARTTLS used: unknown',
    'Certificate commonName: mail.contoso.com',
    'Certificate revoked: no',
    'From header of the message: kate@contoso.com',
    'Reading of disagreement U1: strict',
  ])
})

test('finds little in the example that the fields do not show', () => {
  expect(alsoInCase(WORKED_EXAMPLE)).toEqual([{ label: 'STARTTLS used', value: 'yes' }])
})

test('does not list what the fields show', () => {
  expect(
    alsoInCase({
      tenant: { acceptedDomains: 'contoso.com', inboundConnectors: 'x' },
      submission: { connectingIp: '203.0.113.10', certificate: 'none' },
    }),
  ).toEqual([])
})
