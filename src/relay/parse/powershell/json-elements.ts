import { isJsonFailure, type JsonFailure, type JsonNode } from './json-node.ts'
import { readJson } from './json-reader.ts'

/** The usable values of a broken JSON text, and where it is broken. */
export interface JsonElements {
  readonly nodes: readonly JsonNode[]
  readonly failures: readonly JsonFailure[]
  /** Offset behind the last thing read. */
  readonly end: number
}

/** `{ "value": [` of a REST answer. */
const ENVELOPE = /\{(?:\s*"@?[\w.]{1,60}"\s*:\s*"[^"]{0,2000}"\s*,)?\s*"value"\s*:\s*\[/iy

/**
 * Reads what can be read of JSON that does not parse as a whole: the elements of its list one by one.
 * A broken element costs only itself; commas too many or too few cost nothing.
 *
 * @param start of a value that `readJson` cannot read
 * @param failure it ends in
 */
export function readElements(text: string, start: number, failure: JsonFailure): JsonElements {
  const first = listStart(text, start)
  if (first === null) return { nodes: [], failures: [failure], end: nextObject(text, failure.at) }
  const nodes: JsonNode[] = []
  const failures: JsonFailure[] = []
  let at = skipSeparators(text, first)
  while (at < text.length && text[at] !== ']') {
    const node = readJson(text, at)
    if (isJsonFailure(node)) failures.push(node)
    else nodes.push(node)
    at = isJsonFailure(node) ? nextObject(text, node.at) : skipSeparators(text, behind(node))
  }
  const isClosed = at < text.length
  return {
    nodes,
    failures: isClosed || failures.length > 0 ? failures : [failure],
    end: isClosed ? at + 1 : text.length,
  }
}

/** The offset inside the brackets of a list, bare or in an envelope; null for anything else. */
function listStart(text: string, start: number): number | null {
  if (text[start] === '[') return start + 1
  ENVELOPE.lastIndex = start
  const envelope = ENVELOPE.exec(text)?.[0]
  return envelope === undefined ? null : start + envelope.length
}

/** Strings end before their quote. */
function behind(node: JsonNode): number {
  return node.kind === 'string' ? node.end + 1 : node.end
}

/**
 * Where reading goes on behind a broken object: at the brace that stands where its own should close, at one
 * behind a closing brace, or at the end of the list; the text's length when there is none of these.
 */
function nextObject(text: string, from: number): number {
  if (text[from] === '{') return from
  for (let close = text.indexOf('}', from); close !== -1; close = text.indexOf('}', close + 1)) {
    const next = skipSeparators(text, close + 1)
    if (text[next] === '{' || text[next] === ']') return next
  }
  return text.length
}

/** The offset of what follows white space and commas. */
export function skipSeparators(text: string, at: number): number {
  let next = at
  while (/[\s,]/.test(text.charAt(next))) next += 1
  return next
}
