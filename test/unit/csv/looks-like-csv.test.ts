import { describe, expect, test } from 'vitest'
import { looksLikeCsv } from '../../../src/relay/parse/csv/looks-like-csv.ts'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { parseOrganizationConfig } from '../../../src/relay/parse/organization-config/index.ts'

const CONNECTORS = '"Name","ConnectorType"\r\n"A","OnPremises"\r\n'

test.each([
  CONNECTORS,
  '#TYPE System.Object\r\n"DomainName";"DomainType"\r\n"contoso.com";"Authoritative"',
  'Name\tSenderIPAddresses\nA\t203.0.113.10',
  '"RejectDirectSend"\n"False"',
  `Hello Kate,\n\nhere it is:\n\n${CONNECTORS}`,
  `${'\n'.repeat(60_000)}${CONNECTORS}`,
])('%j is CSV', (text) => {
  expect(looksLikeCsv(text)).toBe(true)
})

test.each([
  '',
  'contoso.com, fabrikam.com',
  'Name : A\nConnectorType : OnPremises',
  'Name ConnectorType\n---- -------------\nA    OnPremises',
  '{ "Name": "A", "ConnectorType": "OnPremises" }',
  'Get-InboundConnector | select Name,ConnectorType\n\nName : A',
  'Get-InboundConnector | fl `\n  Name,ConnectorType\n\nName : A',
  'Name,Surname\nKate,Example',
  'DomainName\ncontoso.com',
  `"Name","ConnectorType"${' '.repeat(20_000)}x\n"A","OnPremises"`,
  `${'x\n'.repeat(40_000)}${CONNECTORS}`,
])('%j is not, or not near enough to its beginning', (text) => {
  expect(looksLikeCsv(text)).toBe(false)
})

describe('without a reader', () => {
  test.each([
    [CONNECTORS, parseInboundConnectors],
    ['"DomainName","DomainType"\n"contoso.com","Authoritative"', parseAcceptedDomains],
    ['"RejectDirectSend"\n"False"', parseOrganizationConfig],
  ])('CSV is said to be CSV, and nothing else', (text, parse) => {
    expect(parse(text, 'here')).toMatchObject({
      kind: 'failed',
      diagnostics: [{ id: 'csv-not-read', level: 'error', found: 'CSV', span: { start: 0 } }],
    })
  })
})
