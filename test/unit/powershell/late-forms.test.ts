import { describe, expect, test } from 'vitest'
import { hasLateForm } from '../../../src/relay/parse/powershell/late-forms.ts'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
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
  '{ "Name": "A", "ConnectorType": "OnPremises" }',
  'Here it is:\n[ { "Name": "A" } ]',
  '[PS] C:\\>New-InboundConnector -Name A',
  'Set-AcceptedDomain contoso.com -MatchSubDomains $true',
])('%j holds such a form', (text) => {
  expect(hasLateForm(text)).toBe(true)
})

test.each([
  '',
  'contoso.com, fabrikam.com',
  'Name : A\nConnectorType : OnPremises',
  'Name ConnectorType\n---- -------------\nA    OnPremises',
  'To change it, New-InboundConnector is not the cmdlet',
  'Get-InboundConnector | select Name,ConnectorType\n\nName : A',
  'Get-InboundConnector | fl `\n  Name,ConnectorType\n\nName : A',
  'Name,Surname\nKate,Example',
  'DomainName\ncontoso.com',
  `"Name","ConnectorType"${' '.repeat(20_000)}x\n"A","OnPremises"`,
  `${'x\n'.repeat(40_000)}${CONNECTORS}`,
])('%j holds none, or not near enough to its beginning', (text) => {
  expect(hasLateForm(text)).toBe(false)
})

describe('without a reader', () => {
  test.each([
    ['CSV', CONNECTORS, parseInboundConnectors],
    ['CSV', '"DomainName","DomainType"\n"contoso.com","Authoritative"', parseAcceptedDomains],
    ['CSV', '"RejectDirectSend"\n"False"', parseOrganizationConfig],
    ['JSON', '[{ "Name": "A" }]', parseInboundConnectors],
    ['commands', 'New-InboundConnector -Name A\n\nName : B', parseInboundConnectors],
  ])('%s is said to be that, and nothing else', (found, text, parse) => {
    expect(parse(text, 'here')).toMatchObject({
      kind: 'failed',
      diagnostics: [{ id: 'form-not-read', level: 'error', found, span: { start: 0 } }],
    })
  })

  test('what stands before such a form is read', () => {
    const result = parseInboundConnectors('Name : A\n\n[{ "Name": "B" }]', 'here')
    expect(valueOr(result, []).map(({ name }) => name)).toEqual(['A'])
    expect(diagnosticsOf(result).map(({ id }) => id)).toEqual(['form-not-read'])
  })
})
