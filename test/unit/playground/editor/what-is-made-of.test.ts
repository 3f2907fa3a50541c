import { expect, test } from 'vitest'
import { whatIsMadeOf } from '../../../../src/playground/editor/what-is-made-of.ts'
import type { FieldName } from '../../../../src/playground/state/field-names.ts'
import { fieldText } from '../../../../src/playground/state/fields.ts'
import { judge } from '../../../../src/playground/state/judge.ts'
import { EVERY_READER } from '../../../../src/relay/intake/index.ts'
import type { CaseFile } from '../../../../src/relay/index.ts'
import { readPem } from '../../../support/certificates/fixtures.ts'

const FILE: CaseFile = {
  tenant: {
    name: 'contoso',
    inboundConnectors: [
      'Name : By address',
      'ConnectorType : OnPremises',
      'SenderIPAddresses : {203.0.113.0/24}',
      '',
      'Name : By name',
      'ConnectorType : OnPremises',
      'TlsSenderCertificateName : *.contoso.com',
    ].join('\n'),
    acceptedDomains: 'contoso.com\nfabrikam.com',
  },
  submission: { connectingIp: '203.0.113.10', tls: true, certificate: readPem('wildcard-contoso') },
}

/** What is said of the first place of a word. */
function said(field: FieldName, word: string, file: CaseFile = FILE): string | null {
  const message = judge(file, '2026-11-24', EVERY_READER).messages[0]
  if (message === undefined) throw new Error('judge() returned no message')
  const text = fieldText(file, field)
  return whatIsMadeOf(text, text.indexOf(word) + 1, { field, message })
}

test('an accepted domain is named as its tenant’s', () => {
  expect(said('acceptedDomains', 'fabrikam.com')).toBe(
    'An accepted domain of contoso, Authoritative (assumed).',
  )
})

test('a name says which message it was looked at for, by which connector, and what came of it', () => {
  expect(said('inboundConnectors', '*.contoso.com')).toMatch(/^Ordinary mail: .*“By name”: /)
})

test('a block of addresses says which ones it holds', () => {
  expect(said('inboundConnectors', '203.0.113.0/24')).toContain(
    'The addresses 203.0.113.0 to 203.0.113.255.',
  )
})

test('a certificate says its names and dates', () => {
  expect(said('certificate', 'BEGIN')).toMatch(
    /^The server’s own certificate: .*contoso\.com.*, valid from \d{4}-/,
  )
})

test('what nothing came of says nothing', () => {
  expect(said('inboundConnectors', 'Name')).toBeNull()
  expect(said('acceptedDomains', 'x.example', { tenant: { acceptedDomains: 'x.example' } })).toBe(
    'An accepted domain of the tenant, Authoritative (assumed).',
  )
})
