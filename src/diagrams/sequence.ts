import type { Mark } from './flowchart.ts'

export interface Participant {
  readonly id: string
  /** The label, one entry per line. */
  readonly rows: readonly string[]
}

/**
 * What one says to the other. `said` is a command, `answered` a reply; `accepted` and `refused` are
 * the replies that decide, and are drawn so.
 */
export interface SequenceMessage {
  readonly kind: 'said' | 'answered' | 'accepted' | 'refused'
  /** `i0`, `i1` …: its place among messages and notes. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly rows: readonly string[]
}

export interface SequenceNote {
  readonly kind: 'note'
  readonly id: string
  /** The participants it lies over: one, or the first and the last. */
  readonly over: readonly string[]
  readonly rows: readonly string[]
}

/** A Mermaid sequence diagram, as far as our diagrams use the language. */
export interface Sequence {
  readonly kind: 'sequence'
  readonly participants: readonly Participant[]
  readonly items: readonly (SequenceMessage | SequenceNote)[]
}

/** The verdict that a message is drawn in; the others carry none. */
export function markOf({ kind }: SequenceMessage): Mark | undefined {
  switch (kind) {
    case 'accepted':
      return 'relayed'
    case 'refused':
      return 'returned'
    case 'said':
    case 'answered':
      return undefined
  }
}
