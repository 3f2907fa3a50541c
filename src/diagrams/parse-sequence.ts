import type { Participant, Sequence, SequenceMessage, SequenceNote } from './sequence.ts'
import { refusal, rowsOf, statementsOf, type Statement } from './source-lines.ts'

const participantLine = /^participant ([a-z][A-Za-z0-9]*) as (.+)$/
const messageLine = /^([a-z][A-Za-z0-9]*)(->>|-->>|--\)|--x)([a-z][A-Za-z0-9]*): (.+)$/
const noteLine = /^Note over ([a-z][A-Za-z0-9]*)(?:,([a-z][A-Za-z0-9]*))?: (.+)$/

const kinds: Readonly<Record<string, SequenceMessage['kind']>> = {
  '->>': 'said',
  '-->>': 'answered',
  '--)': 'accepted',
  '--x': 'refused',
}

interface Draft {
  readonly kind: 'sequence'
  readonly participants: Participant[]
  readonly items: (SequenceMessage | SequenceNote)[]
}

/**
 * Reads the part of Mermaid's sequence language that our diagrams use: participants, notes over
 * them, and four arrows (`->>` said, `-->>` answered, `--)` accepted, `--x` refused). Everything
 * else is refused, so no directive, link, style or markup can reach the page.
 *
 * @param source the text of a `.mmd` file
 * @throws Error naming the line, what it says and what was expected (a build-time content error)
 */
export function parseSequence(source: string): Sequence {
  const draft: Draft = { kind: 'sequence', participants: [], items: [] }
  const [first, ...rest] = statementsOf(source)
  if (first?.text !== 'sequenceDiagram') {
    throw refusal(first?.at ?? 1, first?.text ?? '', '"sequenceDiagram" first')
  }
  for (const statement of rest) readStatement(draft, statement)
  return draft
}

function readStatement(draft: Draft, statement: Statement): void {
  const isRead =
    readParticipant(draft, statement) || readMessage(draft, statement) || readNote(draft, statement)
  if (!isRead) throw refusal(statement.at, statement.text, 'a participant, a message or a note')
}

function readParticipant({ participants }: Draft, { text, at }: Statement): boolean {
  const [, id, label] = participantLine.exec(text) ?? []
  if (id === undefined || label === undefined) return false
  if (participants.some((one) => one.id === id)) throw refusal(at, id, 'an id not yet taken')
  participants.push({ id, rows: rowsOf(label, at) })
  return true
}

function readMessage(draft: Draft, { text, at }: Statement): boolean {
  const [, from, arrow = '', to, label] = messageLine.exec(text) ?? []
  const kind = kinds[arrow]
  if (kind === undefined || from === undefined || to === undefined || label === undefined) {
    return false
  }
  requireKnown(draft, [from, to], at)
  if (from === to) throw refusal(at, text, 'two participants')
  draft.items.push({ kind, id: nextId(draft), from, to, rows: rowsOf(label, at) })
  return true
}

function readNote(draft: Draft, { text, at }: Statement): boolean {
  const [, first, last, label] = noteLine.exec(text) ?? []
  if (first === undefined || label === undefined) return false
  const over = last === undefined ? [first] : [first, last]
  requireKnown(draft, over, at)
  draft.items.push({ kind: 'note', id: nextId(draft), over, rows: rowsOf(label, at) })
  return true
}

function requireKnown({ participants }: Draft, ids: readonly string[], at: number): void {
  const unknown = ids.find((id) => !participants.some((one) => one.id === id))
  if (unknown !== undefined) throw refusal(at, unknown, 'a participant declared above')
}

/** Mermaid names messages and notes by their place, in one count. */
function nextId({ items }: Draft): string {
  return `i${items.length}`
}
