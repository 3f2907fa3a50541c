import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFlowchart } from '../../../src/diagrams/parse-flowchart.ts'
import { HOPS } from '../../../src/relay/explain/route-hops.ts'
import {
  evaluateCase,
  routeOf,
  storyOf,
  toRelayCase,
  type CaseFile,
  type RecipientResult,
  type Route,
} from '../../../src/relay/index.ts'
import { CATALOGUE } from '../../../src/relay/rules/catalogue.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  statedCertificate,
} from '../../support/read-case.ts'
import { scenarioCases } from '../playground/scenario-cases.ts'

interface Judged {
  readonly result: RecipientResult
  readonly route: Route
}

function judgeAll(file: CaseFile): readonly Judged[] {
  const { relayCase } = toRelayCase(file, '2026-11-23')
  return evaluateCase(relayCase).recipients.map((result) => ({
    result,
    route: routeOf(result, relayCase),
  }))
}

const scenarios = [...scenarioCases()].flatMap(([id, file]) =>
  judgeAll(file).map((judged) => ({ id, ...judged })),
)

function routeOfOne(more: Parameters<typeof contosoCase>[0]): Route {
  return routeOfFile(contosoCase(more))
}

/** The same, of a tenant that the case gives no name. */
function routeOfNameless(more: Parameters<typeof contosoCase>[0]): Route {
  const tenant = { acceptedDomains: ['contoso.com'], inboundConnectors: [], ...more.tenant }
  return routeOfFile({ ...contosoCase(more), tenant })
}

function routeOfFile(file: CaseFile): Route {
  const [judged] = judgeAll(file)
  if (judged === undefined) throw new Error('The case has no recipient')
  return judged.route
}

const rowsOf = ({ parts }: Route, id: string) => parts.find((part) => part.id === id)?.rows
const decidingOf = ({ parts }: Route) =>
  parts.filter(({ isDeciding }) => isDeciding).map(({ id }) => id)

const drawings = ['route', 'route-wide'].map((name) => {
  const text = readFileSync(
    new URL(`../../../content/diagrams/${name}.mmd`, import.meta.url),
    'utf8',
  )
  return { name, text, flowchart: parseFlowchart(text) }
})

/** The subgraph that a node is declared in, or the node itself. */
function withGroup(text: string, node: string): readonly string[] {
  const before = text.slice(0, text.search(new RegExp(`^ *${node}[[(]`, 'm')))
  const opened = [...before.matchAll(/^ *(?:subgraph (\w+)\[.*|(end))$/gm)].at(-1)
  return opened?.[1] === undefined ? [node] : [node, opened[1]]
}

const ENDS = {
  relayed: 'outside',
  delivered: 'tenant',
  'incoming-elsewhere': 'elsewhere',
  rejected: 'returned',
  undetermined: 'held',
} as const

describe('the hops of a route', () => {
  it('ask every rule of the catalogue once, in its order', () => {
    const order = CATALOGUE.map(({ id }) => id)
    const asked = HOPS.map(({ rules }) => Object.keys(rules))
    expect(asked.flat().sort()).toEqual(order.filter((id) => id !== 'connector-alone').sort())
    for (const rules of asked) {
      expect(rules).toEqual(order.filter((id) => rules.includes(id)))
    }
  })
})

describe.each(drawings)('in the drawing $name', ({ text, flowchart }) => {
  const named = [...flowchart.nodes, ...flowchart.edges].map(({ id }) => id)

  it('every scenario lights one connected way from the server to the end of its verdict', () => {
    const ends = new Set<string>()
    for (const { id, result, route } of scenarios) {
      const { path, parts } = route
      expect(parts.map((part) => part.id).sort(), id).toEqual([...named].sort())
      expect(path[0], id).toBe('server')
      expect(path.at(-1), id).toBe(ENDS[result.verdict])
      for (let at = 1; at < path.length; at += 2) {
        const edge = flowchart.edges.find((one) => one.id === path[at])
        expect(withGroup(text, path[at - 1] ?? ''), id).toContain(edge?.from)
        expect(withGroup(text, path[at + 1] ?? ''), id).toContain(edge?.to)
      }
      expect(
        parts.filter((part) => part.isTaken).map((part) => part.id),
        id,
      ).toHaveLength(path.length)
      ends.add(path.at(-1) ?? '')
    }
    expect([...ends].sort()).toEqual(Object.values(ENDS).sort())
  })
})

describe('the hop where a route is decided', () => {
  it('is that of the rule that decides, in every scenario', () => {
    for (const { id, result, route } of scenarios) {
      const [decides, ...more] = decidingOf(route)
      expect(more, id).toEqual([])
      const { pivot } = storyOf(result)
      const asks = HOPS.find(({ rules }) => pivot in rules)?.id
      if (asks === undefined) expect(['certificate', 'address'], id).toContain(decides)
      else if (result.verdict === 'undetermined') {
        // Held where the first fact is missing, which may be before the rule that needs it.
        const order = HOPS.map((hop) => hop.id as string)
        expect(order.indexOf(decides ?? ''), id).toBeLessThanOrEqual(order.indexOf(asks))
      } else expect(decides, id).toBe(asks)
    }
  })

  it('shows the reply of a refusal, and the hops before it go on', () => {
    const route = routeOfOne({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { mailFrom: '<>' },
    })
    expect(decidingOf(route)).toEqual(['sender'])
    expect(rowsOf(route, 'certificate')).toEqual(['Certificate', 'none offered', 'goes on'])
    expect(rowsOf(route, 'address')).toEqual(['IP address', 'listed', 'goes on'])
    expect(rowsOf(route, 'sender')).toEqual(['Sender', 'none in <>', '550 5.7.64'])
    expect(rowsOf(route, 'recipient')).toEqual(['Recipient', 'outside', 'no help'])
    expect(rowsOf(route, 'returned')).toEqual(['Returned', '550 5.7.64'])
    expect(rowsOf(route, 'tenant')).toEqual(['contoso', 'not reached'])
    expect(route.words.at(-1)).toContain('550 5.7.64 Relay Access Denied ATTR36')
    expect(route.words).toHaveLength(6)
  })

  it('is the first one where nothing more was asked', () => {
    const route = routeOfOne({
      tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
      submission: { certificate: statedCertificate('mail.contoso.com') },
    })
    expect(decidingOf(route)).toEqual(['certificate'])
    expect(rowsOf(route, 'certificate')).toEqual(['Certificate', 'accepted', 'decides'])
    expect(rowsOf(route, 'sender')).toEqual(['Sender', 'accepted', 'not needed'])
    expect(rowsOf(route, 'outside')).toEqual(['Outside', 'relayed'])
  })

  it('is the address where no connector knows the server', () => {
    const route = routeOfOne({})
    expect(decidingOf(route)).toEqual(['address'])
    expect(rowsOf(route, 'sender')).toEqual(['Sender', 'not asked', 'no help'])
  })

  it('is the connector’s where a connector was enough', () => {
    const asOf = '2017-07-04'
    const mailFrom = 'news@fabrikam.com'
    const byAddress = routeOfOne({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { mailFrom },
      rest: { asOf },
    })
    expect(decidingOf(byAddress)).toEqual(['address'])
    const byCertificate = routeOfOne({
      tenant: {
        inboundConnectors: [
          { ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'mail.contoso.net' },
        ],
      },
      submission: {
        mailFrom,
        certificate: statedCertificate('mail.contoso.net', { notBefore: '2016-01-01' }),
      },
      rest: { asOf },
    })
    expect(decidingOf(byCertificate)).toEqual(['certificate'])
  })

  it('is where the first fact is missing', () => {
    const route = routeOfOne({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { connectingIp: 'unknown', mailFrom: 'unknown' },
    })
    expect(decidingOf(route)).toEqual(['address'])
    expect(rowsOf(route, 'address')).toEqual(['IP address', 'not known', 'stops here'])
    expect(rowsOf(route, 'server')).toEqual(['Your server', 'not known'])
    expect(rowsOf(route, 'held')).toEqual(['Held', 'for facts'])
    expect(route.words.at(-1)).toBe('It is held: facts are missing.')
  })
})

describe('what the boxes say', () => {
  it('fits them in every scenario, however long the values are', () => {
    const longest: Readonly<Record<string, number>> = { server: 15, envelope: 20 }
    for (const { id, route } of scenarios) {
      for (const part of route.parts) {
        const most = longest[part.id] ?? 12
        expect(
          part.rows.filter((row) => row.length > most),
          `${id} ${part.id}`,
        ).toEqual([])
      }
    }
  })

  it('ends as the value does, which the words give whole', () => {
    const sender = 'bounces+SRS=abcde=fg@contoso.com'
    const route = routeOfNameless({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { mailFrom: sender, rcptTo: ['john@mail.sales.tailspintoys.com'] },
    })
    expect(rowsOf(route, 'envelope')).toEqual([
      'MAIL FROM',
      '…e=fg@contoso.com',
      'to …tailspintoys.com',
    ])
    expect(rowsOf(route, 'tenant')).toEqual(['Your tenant', 'sends it on'])
    expect(route.words[0]).toContain(sender)
  })

  it('names both tenants where mail comes in elsewhere', () => {
    const otherTenants = [
      { name: 'adatum', acceptedDomains: ['adatum.com'], inboundConnectors: [] },
    ]
    const submission = { mailFrom: 'news@fabrikam.com', rcptTo: ['ann@adatum.com'] }
    const named = routeOfOne({ submission, rest: { otherTenants } })
    expect(rowsOf(named, 'elsewhere')).toEqual(['Other tenant', 'delivered'])
    expect(rowsOf(named, 'tenant')).toEqual(['contoso', 'not reached'])
    expect(named.words.at(-1)).toBe('It is ordinary incoming mail of adatum, and delivered there.')
    const nameless = routeOfNameless({ submission, rest: { otherTenants } })
    expect(rowsOf(nameless, 'tenant')).toEqual(['Your tenant', 'not reached'])
  })

  it('tells a refusal for now from one for good', () => {
    const route = routeOfOne({
      submission: { mailFrom: 'news@fabrikam.com', rcptTo: ['ann@adatum.com'] },
      rest: {
        otherTenants: [{ name: 'adatum', acceptedDomains: ['adatum.com'], sameForest: false }],
      },
    })
    expect(rowsOf(route, 'returned')).toEqual(['Deferred', '451 4.4.62'])
  })

  it('is no code where a refusal has no reply', () => {
    const { relayCase } = toRelayCase(contosoCase({}), '2026-11-23')
    const [result] = evaluateCase(relayCase).recipients
    if (result === undefined) throw new Error('The case has no recipient')
    const route = routeOf({ ...result, reply: null }, relayCase)
    expect(rowsOf(route, 'returned')).toEqual(['Returned', 'refused'])
    expect(route.words.at(-1)).toBe('It is refused.')
  })
})
