import { elementAt } from '../property-bag/element-at.ts'
import type { PropertyEntry } from '../property-bag/property-bag.ts'
import { lastIndexAtMost, type SourceText } from '../property-bag/source-text.ts'
import { readAssigned } from './command-assigned.ts'
import type { Held, Script } from './command-script.ts'
import type { Assignment } from './command-statements.ts'
import type { Region } from './region.ts'

/** A script whose assignments have been read. */
export interface ScriptReading extends Script {
  /** The parameters a hash table holds: as assigned before `at`, or else after it. Null when not known. */
  readonly tableFor: (name: string, at: number) => readonly PropertyEntry[] | null
  /** Assignments that were understood. */
  readonly regions: readonly Region[]
}

/** What a variable holds, from each of its assignments on; offsets ascend. */
interface History {
  readonly starts: number[]
  readonly held: Held[]
}

const CODE: Held = { kind: 'code' }
/** `$table.Add('Name', 'A')` changes a variable in a way that is not followed. */
const CALL = /\$(\w{1,60})\.\w{1,60}\(/g

/** Reads the assignments of a text in order, so that each may use those before it. */
export function readVariables(
  source: SourceText,
  clean: string,
  assignments: readonly Assignment[],
): ScriptReading {
  const histories = new Map<string, History>()
  const regions: Region[] = []
  const heldAt = (name: string, at: number) => heldIn(histories.get(name.toLowerCase()), at)
  for (const change of changesOf(clean, assignments)) {
    const before = heldAt(change.name, change.start)
    const { held, end } =
      change.assignment === null
        ? { held: CODE, end: change.start }
        : readAssigned({ source, heldAt }, change.assignment, before)
    record(histories, change.name, change.start, held)
    if (held.kind !== 'code') regions.push({ start: change.start, end })
  }
  const tableFor = (name: string, at: number) => tableIn(histories.get(name.toLowerCase()), at)
  return { source, heldAt, tableFor, regions }
}

interface Change {
  readonly name: string
  readonly start: number
  /** Null for a change that is not followed. */
  readonly assignment: Assignment | null
}

function changesOf(clean: string, assignments: readonly Assignment[]): readonly Change[] {
  const calls = Array.from(clean.matchAll(CALL), ({ 1: name = '', index: start }) => ({
    name: name.toLowerCase(),
    start,
    assignment: null,
  }))
  const changes = assignments.map((assignment) => ({
    name: assignment.name,
    start: assignment.start,
    assignment,
  }))
  return [...changes, ...calls].sort((a, b) => a.start - b.start)
}

function record(histories: Map<string, History>, name: string, start: number, held: Held): void {
  const history = histories.get(name) ?? { starts: [], held: [] }
  history.starts.push(start)
  history.held.push(held)
  histories.set(name, history)
}

function heldIn(history: History | undefined, at: number): Held {
  if (history === undefined || at <= elementAt(history.starts, 0)) return CODE
  return elementAt(history.held, lastIndexAtMost(history.starts, at - 1))
}

function tableIn(history: History | undefined, at: number): readonly PropertyEntry[] | null {
  if (history === undefined) return null
  const held = elementAt(history.held, lastIndexAtMost(history.starts, at))
  return held.kind === 'table' ? held.entries : null
}
