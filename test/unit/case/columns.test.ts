import { describe, expect, test } from 'vitest'
import { runCase, type CaseResult } from '../../../src/relay/case/index.ts'

const TODAY = '2026-11-23'

const CASE = `
title: Relayed only sometimes
tenant:
  acceptedDomains: [contoso.com]
  inboundConnectors:
    - { Name: From the data centre, ConnectorType: OnPremises, SenderIPAddresses: [203.0.113.10] }
submission:
  serverName: edge1
  connectingIp: 203.0.113.10
  certificate: none
  mailFrom: kate@contoso.com
  rcptTo: [john@tailspintoys.com]
alsoThrough:
  - name: edge2
    connectingIp: 203.0.113.99
    certificate: none
    expect: { verdict: rejected }
alsoOn: [2017-07-05]
expect: { verdict: relayed }
`

function judged(text: string): readonly CaseResult[] {
  const run = runCase(text, TODAY)
  return run.kind === 'judged' ? [run.result, ...run.also] : []
}

function problems(text: string): readonly string[] {
  const run = runCase(text, TODAY)
  return run.kind === 'unusable'
    ? run.diagnostics.map(({ path, line, expected }) => `${path ?? ''}:${String(line)} ${expected}`)
    : []
}

describe('further servers and days of a case', () => {
  test('are judged like the case itself', () => {
    const verdicts = judged(CASE).map(({ through, asOf, recipients }) => [
      through,
      asOf,
      recipients[0]?.verdict,
    ])
    expect(verdicts).toEqual([
      [null, TODAY, 'relayed'],
      ['edge2', TODAY, 'rejected'],
      [null, '2017-07-05', 'relayed'],
    ])
  })

  test('have expectations of their own', () => {
    expect(judged(CASE).map(({ expectationMet }) => expectationMet)).toEqual([true, true, null])
    const other = CASE.replace('verdict: rejected', 'verdict: relayed')
    expect(judged(other)[1]?.expectationDifferences).toEqual([
      'john@tailspintoys.com: verdict rejected, expected relayed.',
    ])
  })

  test('name their facts by their own path', () => {
    const [, edge2] = judged(CASE.replace('    connectingIp: 203.0.113.99\n', ''))
    expect(edge2?.recipients[0]?.missing).toEqual(['alsoThrough[0].connectingIp'])
  })

  test('that cannot be read make the file unusable, each at its place', () => {
    expect(problems(CASE.replace('203.0.113.99', '203.0.113.999'))).toEqual([
      'alsoThrough[0].connectingIp:15 one IPv4 or IPv6 address such as 203.0.113.10',
    ])
    expect(problems(CASE.replace('2017-07-05', '2017-02-30'))).toEqual([
      'alsoOn[0]:18 a day such as 2026-11-23',
    ])
  })

  test('without a name, or too many, are no case', () => {
    expect(problems(CASE.replace('name: edge2', 'tls: true'))).toEqual([
      'alsoThrough[0].name:14 a name, as text: every further server needs one',
    ])
    const days = Array.from({ length: 9 }, (_, index) => `2020-01-0${String(index + 1)}`)
    expect(problems(CASE.replace('[2017-07-05]', `[${days.join(', ')}]`))).toEqual([
      'alsoOn:18 a list of at most 8 days, each a day such as 2026-11-23',
    ])
  })
})
