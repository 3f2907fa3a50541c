import { describe, expect, test } from 'vitest'
import { runCase } from '../../../src/relay/case/index.ts'

const TODAY = '2026-11-23'

const relayed = `
title: Our own sender through an IP connector
asOf: 2026-11-23
tenant:
  name: contoso
  acceptedDomains: [contoso.com]
  inboundConnectors:
    - Name: From the data centre
      ConnectorType: OnPremises
      SenderIPAddresses: [203.0.113.10]
submission:
  connectingIp: 203.0.113.10
  certificate: none
  mailFrom: kate@contoso.com
  rcptTo: [john@tailspintoys.com]
`

function judge(text: string) {
  const run = runCase(text, TODAY)
  if (run.kind === 'unusable') throw new Error(run.diagnostics.map((item) => item.text).join('\n'))
  return run.result
}

function refuse(text: string) {
  const run = runCase(text, TODAY)
  return run.kind === 'unusable' ? run.diagnostics : []
}

describe('a usable case', () => {
  test('is judged for each recipient', () => {
    expect(judge(relayed)).toMatchObject({
      title: 'Our own sender through an IP connector',
      asOf: '2026-11-23',
      expectationMet: null,
      diagnostics: [],
      recipients: [
        {
          rcptTo: 'john@tailspintoys.com',
          verdict: 'relayed',
          reply: null,
          attribution: { tenant: 'contoso', connector: 'From the data centre', by: 'ip' },
        },
      ],
    })
  })

  test('without asOf is judged by today', () => {
    expect(judge(relayed.replace('asOf: 2026-11-23', '')).asOf).toBe(TODAY)
  })

  test('says whether its expectation holds, and what differs', () => {
    expect(judge(`${relayed}expect: { verdict: relayed }`).expectationMet).toBe(true)
    expect(judge(`${relayed}expect: { verdict: rejected }`)).toMatchObject({
      expectationMet: false,
      expectationDifferences: ['john@tailspintoys.com: verdict relayed, expected rejected.'],
    })
  })

  test('keeps a diagnostic about a connector, placed in the file', () => {
    const text = relayed.replace('[203.0.113.10]', '[203.0.113.10, abc]')
    const { recipients, diagnostics } = judge(text)
    expect(recipients[0]?.verdict).toBe('relayed')
    expect(diagnostics).toMatchObject([{ level: 'error', line: 10 }])
    expect(diagnostics[0]?.path).toContain('tenant.inboundConnectors[0].SenderIPAddresses')
  })

  test('places a diagnostic about pasted text in its line of the file', () => {
    const pasted = `  inboundConnectors: |
    Name              : From the data centre
    ConnectorType     : OnPremises
    SenderIPAddresses : {203.0.113.10, abc}
submission:`
    const text = relayed.replace(/ {2}inboundConnectors:[\s\S]*submission:/, pasted)
    const { recipients, diagnostics } = judge(text)
    expect(recipients[0]?.verdict).toBe('relayed')
    expect(diagnostics).toMatchObject([{ level: 'error', line: 10 }])
  })

  test('unknown properties of connectors and domains are diagnostics only', () => {
    const text = relayed
      .replace('      ConnectorType', '      ColourOfTheServer: green\n      ConnectorType')
      .replace('[contoso.com]', '[{ DomainName: contoso.com, Foo: 1 }]')
    const { recipients, diagnostics } = judge(text)
    expect(recipients[0]?.verdict).toBe('relayed')
    expect(diagnostics.map(({ level }) => level)).toEqual(['warning', 'warning'])
  })
})

describe('an unusable case', () => {
  test.each([
    ['an unknown field', relayed.replace('  mailFrom', '  mailfrom'), 'submission.mailfrom', 14, 3],
    [
      'a wrong value',
      relayed.replace('203.0.113.10\n  cert', 'abc\n  cert'),
      'submission.connectingIp',
      12,
      17,
    ],
    ['a wrong date', relayed.replace('2026-11-23', '2026-13-01'), 'asOf', 3, 7],
    ['a wrong sender', relayed.replace('kate@contoso.com', 'kate'), 'submission.mailFrom', 14, 13],
    [
      'no PEM',
      relayed.replace('certificate: none', 'certificate: nothing'),
      'submission.certificate',
      13,
      16,
    ],
  ])('with %s is not judged, and says where', (_, text, path, line, column) => {
    expect(refuse(text)[0]).toMatchObject({ level: 'error', path, line, column })
  })

  test('in JSON has line and column too', () => {
    const text = '{\n  "submission": {\n    "connectingIp": "abc"\n  }\n}'
    expect(refuse(text)).toMatchObject([{ path: 'submission.connectingIp', line: 3, column: 21 }])
  })

  test('that is no YAML says where it stops being some', () => {
    expect(refuse('tenant: [\n')).toMatchObject([{ id: 'case-syntax', line: 2 }])
  })
})
