import { expect, test } from 'vitest'
import { alsoInCase } from '../../../src/playground/state/also-in-case.ts'
import { WORKED_EXAMPLE } from '../../../src/playground/state/worked-example.ts'

test('lists every stated fact that has no field', () => {
  const facts = alsoInCase({
    tenant: { acceptedDomains: [] },
    otherTenants: [{ name: 'fabrikam', acceptedDomains: [], rejectDirectSend: true }],
    submission: {
      certificate: { commonName: 'mail.contoso.com', revoked: false },
      headerFrom: 'kate@contoso.com',
    },
    readings: { U1: 'strict' },
  })
  expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Accepted domains: none',
    'Accepted domains of fabrikam: none',
    'RejectDirectSend of fabrikam: yes',
    'Certificate commonName: mail.contoso.com',
    'Certificate revoked: no',
    'Reading of disagreement U1: strict',
  ])
})

test('finds nothing in the example that the fields do not show', () => {
  expect(alsoInCase(WORKED_EXAMPLE)).toEqual([])
})

test('does not list what the fields show', () => {
  expect(
    alsoInCase({
      asOf: '2017-07-05',
      tenant: { acceptedDomains: 'contoso.com', inboundConnectors: 'x', rejectDirectSend: true },
      otherTenants: [{ name: 'fabrikam', acceptedDomains: 'fabrikam.com', sameForest: false }],
      submission: { connectingIp: '203.0.113.10', tls: 'unknown', certificate: 'none' },
    }),
  ).toEqual([])
})
