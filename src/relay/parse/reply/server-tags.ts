import type { ServerTag } from '../../register/replies/reply-reading.ts'
import { elementAt } from '../property-bag/index.ts'
import type { ReplyNumbers } from './reply-numbers.ts'

/** `[host]`, or `[host time id]` as since 2025 (fact F-4.2). */
const TAG =
  /\[([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})(?:[\s>]{1,12}(\d{4}-\d\d-\d\dT[\d:.]{8,20}Z))?(?:[\s>]{1,12}([0-9A-F]{16}))?\]/gi

const MICROSOFT_HOST = /\.(?:outlook\.(?:com|cn|de)|office365\.us)$/i
const BLANK_LINE = /\n[\t >]{0,20}\r?\n/
/** How far behind its words a reply may carry its tags: support links stand between. */
const REACH = 600

/** The server tags of the reply that has come as far as `from`; the next reply and a blank line end it. */
export function tagsBehind(
  text: string,
  from: number,
  numbers: readonly ReplyNumbers[],
): readonly ServerTag[] {
  return readServerTags(reachOf(text, from, numbers)).tags
}

/** Where those tags end; `from` where there are none. */
export function endOfTags(text: string, from: number, numbers: readonly ReplyNumbers[]): number {
  return from + (readServerTags(reachOf(text, from, numbers)).end ?? 0)
}

function reachOf(text: string, from: number, numbers: readonly ReplyNumbers[]): string {
  const next = numbers.find(({ start }) => start >= from)?.start ?? text.length
  const rest = text.slice(from, Math.min(from + REACH, next))
  const blank = rest.search(BLANK_LINE)
  return blank === -1 ? rest : rest.slice(0, blank)
}

/** Whether a reply can reach from one place to the other: no blank line and no server tag between. */
export function isOneReply(between: string): boolean {
  return (
    between.length <= REACH && !BLANK_LINE.test(between) && readServerTags(between).end === null
  )
}

interface TagsRead {
  readonly tags: readonly ServerTag[]
  /** Behind the last one; null when there is none. */
  readonly end: number | null
}

/** The server tags of a reply: the first bracket with a server of Microsoft’s and those right after it. */
function readServerTags(text: string): TagsRead {
  const tags: ServerTag[] = []
  let end: number | null = null
  for (const match of text.matchAll(TAG)) {
    const [whole, , time = null, id = null] = match
    const host = elementAt(match, 1)
    if (!MICROSOFT_HOST.test(host)) continue
    if (end !== null && text.slice(end, match.index).trim() !== '') break
    tags.push({ host, time, id })
    end = match.index + whole.length
  }
  return { tags, end }
}
