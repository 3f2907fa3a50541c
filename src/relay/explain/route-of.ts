import type { Fact } from '../model/fact.ts'
import { reversePathText } from '../model/mail-address.ts'
import type { RelayCase } from '../model/relay-case.ts'
import type { RecipientResult } from '../model/trace.ts'
import { HOPS } from './route-hops.ts'
import { decidingHop, hopAnswer } from './route-answers.ts'
import { routeEnd, type RouteEnd, type RouteMark } from './route-end.ts'
import { shorten } from './shorten.ts'

/** A node or an edge of the route's drawing, and how it is to look. */
export interface RoutePart {
  /** The name in `content/diagrams/route.mmd`. */
  readonly id: string
  readonly isTaken: boolean
  /** Where the route is decided. */
  readonly isDeciding: boolean
  /** From the deciding hop to the end. */
  readonly mark: RouteMark | null
  /** What a node says, line by line; none for an edge. */
  readonly rows: readonly string[]
}

/** The way of one message, from the server to its end. */
export interface Route {
  /** Nodes and edges in turn; the last one is the end. */
  readonly path: readonly string[]
  /** Every node and edge of the drawing. */
  readonly parts: readonly RoutePart[]
  /** The same in words, with whole values: who hands over, each question, the end. */
  readonly words: readonly string[]
}

/** What happens at a hop, as its box says it. */
interface Stop {
  readonly id: string
  readonly rows: readonly string[]
}

/** The route of a message by its trace: what was asked, what the answers were, where it ended. */
export function routeOf(
  result: RecipientResult,
  { tenant, submission }: Pick<RelayCase, 'tenant' | 'submission'>,
): Route {
  const server = textOf(submission.connectingIp, ({ text }) => text)
  const mailFrom = textOf(submission.mailFrom, reversePathText)
  const end = routeEnd(result, tenant.name)
  const at = HOPS.findIndex(({ id }) => id === decidingHop(result))
  const hops = hopStops(result, at, end)
  const way = HOPS.slice(0, at + 1).flatMap(({ edge, id }) => [edge, id])
  const asked = ['server', 'handed', 'envelope', ...way]
  const path = [...asked, ...end.path]
  const stops: readonly Stop[] = [
    { id: 'server', rows: ['Your server', shorten(server, 15)] },
    { id: 'envelope', rows: ['MAIL FROM', shorten(mailFrom, 17), `to ${shortDomain(result)}`] },
    ...hops,
    ...end.stops,
  ]
  return {
    path,
    parts: [...stops, ...EDGES.map((id) => ({ id, rows: [] }))].map((stop) =>
      partOf(stop, path, asked.length - 1, end.mark),
    ),
    words: [
      `Your server, ${server}, hands over a message from ${mailFrom} to ${result.rcptTo}.`,
      ...hops.map(({ rows: [title = '', ...rest] }) => `${title}: ${rest.join(', ')}.`),
      end.words,
    ],
  }
}

const EDGES: readonly string[] = [
  'handed',
  ...HOPS.map(({ edge }) => edge),
  'refused',
  'unsettled',
  'incoming',
  'attributed',
  'sentOn',
]

function hopStops(result: RecipientResult, at: number, end: RouteEnd): readonly Stop[] {
  return HOPS.map((hop, index) => {
    const effect = index < at ? 'goes on' : index === at ? end.decides : end.afterwards
    return { id: hop.id, rows: [hop.title, hopAnswer(hop, result), effect] }
  })
}

function partOf(
  { id, rows }: Stop,
  path: readonly string[],
  decidedAt: number,
  mark: RouteMark,
): RoutePart {
  const at = path.indexOf(id)
  return {
    id,
    rows,
    isTaken: at >= 0,
    isDeciding: at === decidedAt,
    mark: at >= decidedAt ? mark : null,
  }
}

function textOf<T>(fact: Fact<T>, toText: (value: T) => string): string {
  return fact.state === 'unknown' ? 'not known' : toText(fact.value)
}

function shortDomain({ rcptTo }: RecipientResult): string {
  return shorten(rcptTo.slice(rcptTo.lastIndexOf('@') + 1), 17)
}
