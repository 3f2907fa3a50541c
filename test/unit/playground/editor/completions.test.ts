import { describe, expect, test } from 'vitest'
import { completionsAt } from '../../../../src/playground/editor/completions-at.ts'
import type { ContentKind } from '../../../../src/playground/editor/editor-content.ts'
import { asMarkdown, explanationAt } from '../../../../src/playground/editor/explanations-at.ts'
import { judge } from '../../../../src/playground/state/judge.ts'
import { EVERY_READER } from '../../../../src/relay/intake/index.ts'

/** What can stand at the `|` of a text. */
function at(kind: ContentKind, marked: string) {
  const offset = marked.lastIndexOf('|')
  return completionsAt(kind, marked.slice(0, offset) + marked.slice(offset + 1), offset)
}

function inserts(kind: ContentKind, marked: string): readonly string[] {
  return at(kind, marked).map(({ insert }) => insert)
}

describe('completing', () => {
  test.each<[string, ContentKind, string, string]>([
    ['a property, below the colons above', 'connectors', 'Name    : A\nCon|', 'ConnectorType : '],
    ['a value of a list', 'connectors', 'ConnectorType : |', 'OnPremises'],
    ['a boolean of a list', 'connectors', 'Enabled : T|', 'True'],
    ['a parameter', 'connectors', 'New-InboundConnector -Name A -|', 'SenderIPAddresses '],
    ['a value of a parameter', 'connectors', 'Set-InboundConnector A -Enabled $|', '$true'],
    ['a name in JSON', 'connectors', '[{ "Name": "A", |', '"ConnectorType": '],
    ['a quoted name in JSON', 'connectors', '{ "Con|', '"ConnectorType": '],
    ['a value in JSON', 'connectors', '{ "ConnectorType": |', '"OnPremises"'],
    ['a boolean in JSON', 'connectors', '{ "Enabled": |', 'true'],
    ['a domain’s type', 'domains', 'DomainName : a.example\nDomainType : |', 'InternalRelay'],
    ['a field of a case', 'case', 'sub|', 'submission: '],
    ['a field below another', 'case', 'submission:\n  mail|', 'mailFrom: '],
    ['a field below two', 'case', 'submission:\n  certificate:\n    |', 'notAfter: '],
    ['a value of a case', 'case', 'submission:\n  tls: |', 'unknown'],
    [
      'a connector of a case',
      'case',
      'tenant:\n  inboundConnectors:\n    - Name: A\n      |',
      'ConnectorType: ',
    ],
    ['within braces', 'case', 'tenant:\n  acceptedDomains:\n    - { Dom|', 'DomainName: '],
    ['a value within braces', 'case', 'expect:\n  attribution: { by: |', 'recipient'],
    ['a case in JSON', 'case', '{ "submission": { "rcptTo": ["a"], |', '"mailFrom": '],
    ['another tenant in JSON', 'case', '{ "otherTenants": [ { |', '"sameForest": '],
  ])('offers %s', (_, kind, marked, insert) => {
    expect(inserts(kind, marked)).toContain(insert)
  })

  test.each<[string, ContentKind, string]>([
    ['a certificate', 'certificate', '-----BEGIN |'],
    ['a plain list of domains', 'domains', 'con|'],
    ['a comment', 'case', '# sub|'],
    ['a list of JSON', 'connectors', '{ "SenderIPAddresses": [ |'],
    ['a value that may be anything', 'connectors', 'Name : |'],
    ['a field of its own', 'case', 'title:\n  |'],
    ['after a value of JSON', 'connectors', '{ "Name": "A" |'],
  ])('offers nothing in %s', (_, kind, marked) => {
    expect(inserts(kind, marked)).toEqual([])
  })

  test('replaces what is typed of a word, quotes included', () => {
    expect(at('connectors', 'Name : A\nCon|')[0]?.start).toBe(9)
    expect(at('connectors', '{ "Con|')[0]?.start).toBe(2)
  })
})

describe('explaining', () => {
  const kind = 'connectors'

  test('says what came of a value, then what its name means', () => {
    const text = 'ConnectorType : OnPremises\nSenderIPAddresses : 203.0.113.0/24'
    const [message] = judge(
      { tenant: { inboundConnectors: text }, submission: { connectingIp: '203.0.113.10' } },
      '2026-11-24',
      EVERY_READER,
    ).messages
    if (message === undefined) throw new Error('judge() returned no message')
    const judged = { field: 'inboundConnectors', message } as const
    const said = explanationAt({ kind, text, judged }, text.indexOf('203'))
    expect(said).toMatchObject({ start: text.indexOf('203'), end: text.length })
    expect(said?.texts[0]).toContain('The addresses 203.0.113.0 to 203.0.113.255.')
    expect(said?.texts[1]).toMatch(/^SenderIPAddresses: /)
  })

  test('says what a name means in a text that is not judged by itself', () => {
    const said = explanationAt({ kind: 'case', text: 'submission:\n  tls: true' }, 16)
    expect(said?.texts).toEqual(['tls: The server used STARTTLS.'])
  })

  test('says nothing between words', () => {
    expect(explanationAt({ kind, text: 'a : : b' }, 3)).toBeNull()
  })

  test('keeps text from becoming markup', () => {
    expect(asMarkdown('*.contoso.com <b>')).toBe('\\*\\.contoso\\.com \\<b\\>')
  })
})
