import type { PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn } from '../property-bag/source-text.ts'
import { skipBlanks } from './command-cursor.ts'
import { piecesOf } from './command-elements.ts'
import { readHashTable } from './command-hash-table.ts'
import type { Held, Script } from './command-script.ts'
import type { Assignment } from './command-statements.ts'
import { readArgument } from './command-values.ts'

/** What a variable holds after an assignment, and the offset behind it. */
export interface Assigned {
  readonly held: Held
  readonly end: number
}

const CODE: Held = { kind: 'code' }
const HASH_TABLE = /(?:\[\w{1,30}\] *)?@\{/y
/** A literal: in quotes or brackets, a variable, a number. Any other word calls something. */
const LITERAL = /["'“”‘’@($\d]/
/** A script that adds value to value thousands of times costs more than it tells. */
const MAX_PARTS = 1000

/**
 * Reads the value of an assignment.
 *
 * @param before what the variable held so far, for `+=` and for setting one entry
 * @returns code for anything but plain values, lists of them and hash tables
 */
export function readAssigned(script: Script, assignment: Assignment, before: Held): Assigned {
  const { member, isAddition, start, limit } = assignment
  const { held, end } = readHeld(script, assignment.after, limit)
  if (member !== null) {
    if (held.kind !== 'value') return { held: CODE, end }
    const entry = { name: member, value: held.value, span: spanIn(script.source, start, end) }
    return { held: sum(before, { kind: 'table', entries: [entry] }), end }
  }
  return { held: isAddition ? sum(before, held) : held, end }
}

function readHeld(script: Script, after: number, limit: number): Assigned {
  const { clean } = script.source
  const at = skipBlanks(clean, after)
  HASH_TABLE.lastIndex = at
  const opening = HASH_TABLE.exec(clean)?.[0]
  if (opening !== undefined) {
    const table = readHashTable(script, at + opening.length - 1, limit)
    return table === null
      ? { held: CODE, end: at }
      : { held: { kind: 'table', entries: table.entries }, end: table.after }
  }
  const isLiteral = at < limit && LITERAL.test(clean.charAt(at))
  return isLiteral ? readLiteral(script, at, limit) : { held: CODE, end: at }
}

function readLiteral(script: Script, at: number, limit: number): Assigned {
  const { clean } = script.source
  const { value, after } = readArgument(script, at, limit)
  const next = skipBlanks(clean, after)
  const isWhole = next >= clean.length || '\n;}'.includes(clean.charAt(next))
  const isPlain = isWhole && value.kind !== 'expression'
  return { held: isPlain ? { kind: 'value', value } : CODE, end: after }
}

function sum(first: Held, second: Held): Held {
  if (first.kind === 'table' && second.kind === 'table') return union(first.entries, second.entries)
  if (first.kind !== 'value' || second.kind !== 'value') return CODE
  const items = [...piecesOf(first.value), ...piecesOf(second.value)]
  if (items.length > MAX_PARTS) return CODE
  const { span } = second.value
  return { kind: 'value', value: { kind: 'list', items, isTruncated: false, span } }
}

function union(first: readonly PropertyEntry[], second: readonly PropertyEntry[]): Held {
  const names = new Set(second.map(({ name }) => name.toLowerCase()))
  const kept = first.filter(({ name }) => !names.has(name.toLowerCase()))
  const entries = [...kept, ...second]
  return entries.length > MAX_PARTS ? CODE : { kind: 'table', entries }
}
