import type { SourceKey } from '../sources.ts'

/** One way to read the sources. */
export interface Reading {
  /** Kebab-case and stable: case files name it under `readings`. */
  readonly id: string
  /** One sentence of our own. */
  readonly says: string
  /** Goes on after “Read”: `by the cmdlet help`. Where a verdict can hang on the disagreement. */
  readonly readAs?: string
  /** The sources that hold it, or in words who does. */
  readonly heldBy: readonly SourceKey[] | string
}

/** A disagreement before its id is added. */
export interface DisagreementRow {
  readonly topic: string
  readonly readings: readonly Reading[]
  /** The id of the reading the evaluator uses unless a case asks for another. */
  readonly taken: string
  readonly because: string
}

interface Disagreement<R extends readonly Reading[]> extends DisagreementRow {
  readonly readings: R
  readonly taken: R[number]['id']
}

/** A row whose `taken` is, by its type, one of its readings. */
export function disagreement<const R extends readonly Reading[]>(
  row: Disagreement<R>,
): Disagreement<R> {
  return row
}
