import type { RecipientResult } from '../model/trace.ts'
import type { Reply } from '../model/verdict.ts'
import { shorten } from './shorten.ts'

/** How the drawing marks the end of a route. */
export type RouteMark = 'relayed' | 'inside' | 'elsewhere' | 'returned' | 'held'

/** The last part of a route: from the hop that decides. */
export interface RouteEnd {
  readonly mark: RouteMark
  /** Edges and nodes after the deciding hop. */
  readonly path: readonly string[]
  /** Every place a route can end at, with what its box says. */
  readonly stops: readonly { readonly id: string; readonly rows: readonly string[] }[]
  /** What the deciding hop's box says about it. */
  readonly decides: string
  /** What the hops after it are told. */
  readonly afterwards: string
  readonly words: string
}

type EndOnly = Omit<RouteEnd, 'stops'>

const NOT_REACHED = 'not reached'
const WITHOUT_NAME = 'Your tenant'

/**
 * Where the route of a message ends.
 *
 * @param ownTenant - the name of the tenant the reader looks from
 */
export function routeEnd(result: RecipientResult, ownTenant: string | null): RouteEnd {
  const { reply, verdict, attribution } = result
  const attributed = attribution?.tenant ?? ownTenant ?? WITHOUT_NAME
  const end = endOf(result, attributed)
  const at = (id: string, title: string, reached: string) => ({
    id,
    rows: [title, end.path.includes(id) ? reached : NOT_REACHED],
  })
  const isDeferred = reply !== null && reply.code < 500
  const tenant = end.path.includes('tenant') ? attributed : (ownTenant ?? WITHOUT_NAME)
  return {
    ...end,
    stops: [
      at('returned', isDeferred ? 'Deferred' : 'Returned', end.decides),
      at('held', 'Held', 'for facts'),
      at('elsewhere', 'Other tenant', 'delivered'),
      at('tenant', shorten(tenant, 12), verdict === 'delivered' ? 'delivered' : 'sends it on'),
      at('outside', 'Outside', 'relayed'),
    ],
  }
}

function endOf({ verdict, reply, missing }: RecipientResult, tenant: string): EndOnly {
  switch (verdict) {
    case 'relayed':
      return {
        ...DECIDED,
        mark: 'relayed',
        path: ['attributed', 'tenant', 'sentOn', 'outside'],
        words: `It is a message of ${tenant}, and relayed to its recipient outside.`,
      }
    case 'delivered':
      return {
        ...DECIDED,
        mark: 'inside',
        path: ['attributed', 'tenant'],
        words: `It is delivered inside ${tenant}.`,
      }
    case 'incoming-elsewhere':
      return {
        ...DECIDED,
        mark: 'elsewhere',
        path: ['incoming', 'elsewhere'],
        words: `It is ordinary incoming mail of ${tenant}, and delivered there.`,
      }
    case 'rejected':
      return refused(reply)
    case 'undetermined':
      return held(missing.length > 0)
  }
}

const DECIDED = { decides: 'decides', afterwards: 'not needed' }

function refused(reply: Reply | null): EndOnly {
  return {
    mark: 'returned',
    path: ['refused', 'returned'],
    decides: reply === null ? 'refused' : `${reply.code} ${reply.enhancedStatus}`,
    afterwards: 'no help',
    words: reply === null ? 'It is refused.' : `The reply goes back to your server: ${reply.text}`,
  }
}

function held(isForFacts: boolean): EndOnly {
  return {
    mark: 'held',
    path: ['unsettled', 'held'],
    decides: 'stops here',
    afterwards: NOT_REACHED,
    words: isForFacts
      ? 'It is held: facts are missing.'
      : 'It is held: the sources do not say what happens here.',
  }
}
