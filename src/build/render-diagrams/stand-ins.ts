import type { Drawn, SequenceDrawing } from './drawing.ts'

/**
 * In sequences, Mermaid measures `#lt;` and `#gt;` before it reads them, as several letters each:
 * everything would come out too wide. A sign as wide as the real one, which no label may contain,
 * stands in for it.
 */
const standIns = [
  { written: '#lt;', standIn: '÷', meant: '<' },
  { written: '#gt;', standIn: '±', meant: '>' },
] as const

/** The source that Mermaid gets to see. */
export function withStandIns(source: string): string {
  return standIns.reduce((text, sign) => text.replaceAll(sign.written, sign.standIn), source)
}

/** What was drawn, with the signs that were meant. */
export function withoutStandIns(drawing: SequenceDrawing): SequenceDrawing {
  return {
    ...drawing,
    participants: drawing.participants.map(restore),
    messages: drawing.messages.map(restore),
    notes: drawing.notes.map(restore),
  }
}

function restore<T extends Drawn>(drawn: T): T {
  const rows = drawn.rows.map((row) =>
    standIns.reduce((text, sign) => text.replaceAll(sign.standIn, sign.meant), row),
  )
  return { ...drawn, rows }
}
