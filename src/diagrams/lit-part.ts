import type { Mark } from './flowchart.ts'

/** How a node or an edge of a drawing looks on the route of one message. */
export interface LitPart {
  /** As the source names it. */
  readonly id: string
  readonly isTaken: boolean
  readonly isDeciding: boolean
  readonly mark: Exclude<Mark, 'question'> | null
  /** What a node says in place of the source's words, line by line. */
  readonly rows: readonly string[]
}

/** Every class that {@link litClasses} can give. */
export const LIT_CLASSES: readonly string[] = [
  'is-taken',
  'is-not-taken',
  'is-deciding',
  'relayed',
  'inside',
  'elsewhere',
  'returned',
  'held',
]

/** The classes of a part, for diagrams.css. */
export function litClasses({ isTaken, isDeciding, mark }: LitPart): readonly string[] {
  return [
    isTaken ? 'is-taken' : 'is-not-taken',
    ...(isDeciding ? ['is-deciding'] : []),
    ...(mark === null ? [] : [mark]),
  ]
}
