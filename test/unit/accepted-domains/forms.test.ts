import { describe, expect, test } from 'vitest'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { written } from '../powershell/written.ts'
import { diagnosticsIn, domainsIn, namesIn, PATH } from './stated-domains.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

const FORMAT_LIST = `PS C:\\> Get-AcceptedDomain | fl

DomainName                      : contoso.com
CatchAllRecipientID             :
DomainType                      : Authoritative
MatchSubDomains                 : False
AddressBookEnabled              : True
Default                         : True
AuthenticationType              : Managed
PendingRemoval                  : False
PendingCompletion               : False
SmtpDaneStatus                  :
SendingFromDomainDisabled       : False
SendingToDomainDisabled         :
Name                            : contoso.com
DistinguishedName               : CN=contoso.com,CN=Accepted Domains,CN=Transport
                                  Settings,DC=prod,DC=outlook,DC=com

DomainName                      : fabrikam.com
DomainType                      : InternalRelay
MatchSubDomains                 : True
PendingCompletion               : True
Name                            : Fabrikam
`

const JSON_OUTPUT = `[
  {
    "DomainName": "contoso.com", "DomainType@odata.type": "#X", "DomainType": "Authoritative",
    "MatchSubDomains": false, "PendingRemoval": false, "PendingCompletion": false,
    "SendingFromDomainDisabled": false, "SendingToDomainDisabled": null, "Default": true
  },
  { "DomainName": "fabrikam.com", "DomainType": "InternalRelay", "MatchSubDomains": true, "PendingCompletion": true }
]`

const TABLE = `PS C:\\> Get-AcceptedDomain

Name            DomainName            DomainType    Default
----            ----------            ----------    -------
contoso.com     contoso.com           Authoritative True
Tailspin Toys   tailspintoys.com      InternalRelay False

PS C:\\>`

describe.each(Object.entries({ 'Format-List': FORMAT_LIST, 'ConvertTo-Json': JSON_OUTPUT }))(
  '%s',
  (_form, text) => {
    test('gives every domain with its properties, and nothing to complain about', () => {
      expect(parseAcceptedDomains(text, PATH, EVERY_FORM).kind).toBe('ok')
      expect(domainsIn(text)).toMatchObject([
        {
          path: `${PATH}[0]`,
          domainName: 'contoso.com',
          domainType: { state: 'known', value: 'Authoritative' },
          matchSubDomains: { state: 'known', value: false },
          sendingFromDomainDisabled: { state: 'known', value: false },
          sendingToDomainDisabled: { state: 'assumed', value: false },
          pendingRemoval: { state: 'known', value: false },
          pendingCompletion: { state: 'known', value: false },
        },
        {
          path: `${PATH}[1]`,
          domainName: 'fabrikam.com',
          domainType: { state: 'known', value: 'InternalRelay', path: `${PATH}[1].DomainType` },
          matchSubDomains: { state: 'known', value: true },
          sendingFromDomainDisabled: { state: 'assumed', value: false },
          pendingRemoval: { state: 'assumed', value: false },
          pendingCompletion: { state: 'known', value: true },
        },
      ])
    })

    test('points at the values themselves', () => {
      expect(written(text, domainsIn(text)[1]?.domainType)).toBe('InternalRelay')
    })
  },
)

test('the default table gives name and type; what it does not show is unknown', () => {
  expect(domainsIn(TABLE)).toMatchObject([
    { domainName: 'contoso.com', domainType: { state: 'known', value: 'Authoritative' } },
    {
      domainName: 'tailspintoys.com',
      domainType: { state: 'known', value: 'InternalRelay' },
      matchSubDomains: { state: 'unknown' },
    },
  ])
  expect(written(TABLE, domainsIn(TABLE)[1]?.domainType)).toBe('InternalRelay')
})

test('a table is complained of only where what it leaves out could matter', () => {
  expect(diagnosticsIn(TABLE)).toMatchObject([
    { id: 'accepted-domain-table', found: 'a table without MatchSubDomains' },
  ])
  expect(diagnosticsIn(TABLE.replace('InternalRelay', 'Authoritative'))).toEqual([])
  expect(diagnosticsIn('DomainName\n----------\ncontoso.com\n')).toMatchObject([
    { id: 'accepted-domain-table', found: 'a table without DomainType, MatchSubDomains' },
  ])
})

test('a plain list leaves type and switches assumed', () => {
  expect(domainsIn('contoso.com')).toEqual([
    {
      path: `${PATH}[0]`,
      domainName: 'contoso.com',
      domainType: { state: 'assumed', value: 'Authoritative', path: `${PATH}[0].DomainType` },
      matchSubDomains: { state: 'assumed', value: false, path: `${PATH}[0].MatchSubDomains` },
      sendingFromDomainDisabled: {
        state: 'assumed',
        value: false,
        path: `${PATH}[0].SendingFromDomainDisabled`,
      },
      sendingToDomainDisabled: {
        state: 'assumed',
        value: false,
        path: `${PATH}[0].SendingToDomainDisabled`,
      },
      pendingRemoval: { state: 'assumed', value: false, path: `${PATH}[0].PendingRemoval` },
      pendingCompletion: { state: 'assumed', value: false, path: `${PATH}[0].PendingCompletion` },
    },
  ])
})

test.each([
  'contoso.com\nfabrikam.com\r\n\ntailspintoys.com',
  'contoso.com, fabrikam.com,tailspintoys.com',
  'contoso.com; fabrikam.com;tailspintoys.com;',
  ' contoso.com fabrikam.com\ttailspintoys.com ',
  '# ours\ncontoso.com # the main one, not adatum.com\n- fabrikam.com\n* tailspintoys.com',
  '> contoso.com\n> fabrikam.com\n> tailspintoys.com',
  '"contoso.com"\n\'fabrikam.com\'\n<tailspintoys.com>',
  'CONTOSO.COM\nfabrikam.com.\nTailspinToys.com',
  'PS C:\\> (Get-AcceptedDomain).DomainName\ncontoso.com\nfabrikam.com\ntailspintoys.com\nPS C:\\>',
  '["contoso.com", "fabrikam.com", "tailspintoys.com"]',
])('%j holds three domains', (text) => {
  expect(parseAcceptedDomains(text, PATH, EVERY_FORM).kind).toBe('ok')
  expect(namesIn(text)).toEqual(['contoso.com', 'fabrikam.com', 'tailspintoys.com'])
})

test('a domain that begins like a cmdlet is one all the same', () => {
  expect(namesIn('new-york.example\nget-fit.example')).toEqual([
    'new-york.example',
    'get-fit.example',
  ])
})

test('a Set-AcceptedDomain command changes the domain it names', () => {
  const text = `${FORMAT_LIST}\nPS C:\\> Set-AcceptedDomain contoso.com -DomainType InternalRelay -MatchSubDomains $true`
  expect(domainsIn(text)[0]).toMatchObject({
    domainName: 'contoso.com',
    domainType: { value: 'InternalRelay' },
    matchSubDomains: { value: true },
  })
})

test('where DomainName was not printed, the name stands for it', () => {
  expect(namesIn('Name       : contoso.com\nDomainType : Authoritative')).toEqual(['contoso.com'])
})

test.each(['', ' \r\n', '[]'])('%j holds no domain, and that is fine', (text) => {
  expect(parseAcceptedDomains(text, PATH, EVERY_FORM)).toEqual({ kind: 'ok', value: [] })
})
