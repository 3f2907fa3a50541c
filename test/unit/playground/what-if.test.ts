import { expect, test } from 'vitest'
import { assumptionsOf } from '../../../src/playground/state/what-if.ts'
import { evaluateCase, toRelayCase, type CaseFile } from '../../../src/relay/index.ts'

function assumptions(file: CaseFile): Readonly<Record<string, string | null>> {
  const { relayCase } = toRelayCase(file, '2026-11-23')
  const results = evaluateCase(relayCase).recipients
  return Object.fromEntries(
    results
      .flatMap((result) => assumptionsOf(result, relayCase))
      .map(({ path, otherwise }) => [path, otherwise]),
  )
}

const CONNECTOR = {
  Name: 'From the data centre',
  ConnectorType: 'OnPremises',
  SenderIPAddresses: ['203.0.113.10'],
}
const FILE: CaseFile = {
  tenant: { acceptedDomains: ['contoso.com'], inboundConnectors: [CONNECTOR] },
  submission: {
    connectingIp: '203.0.113.10',
    certificate: 'none',
    mailFrom: 'kate@contoso.com',
    rcptTo: ['john@tailspintoys.com'],
  },
}

test('says what a disabled connector would change', () => {
  expect(assumptions(FILE)['tenant.inboundConnectors[0].Enabled']).toBe(
    'If not: returned, 550 5.7.64.',
  )
})

test('says what becomes of a refused message whose recipient is in another tenant', () => {
  const file = { ...FILE, submission: { ...FILE.submission, mailFrom: '<>' } }
  expect(assumptions(file).otherTenants).toBe('If not: delivered elsewhere.')
})
