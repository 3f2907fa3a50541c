import type { CasePath } from './case-path.ts'
import type { SourceSpan } from './source-span.ts'

/** A value somebody stated. */
export interface KnownFact<T> {
  readonly state: 'known'
  readonly value: T
  readonly path: CasePath
  /** Where it stands in the pasted text, when it came from one. */
  readonly span?: SourceSpan
}

/** A value nobody stated and the contract lets us assume. */
export interface AssumedFact<T> {
  readonly state: 'assumed'
  readonly value: T
  readonly path: CasePath
}

/** A value that was left out, or written `unknown`. */
export interface UnknownFact {
  readonly state: 'unknown'
  readonly path: CasePath
}

/** One input of a case: known, assumed or unknown. Only the evaluator turns an unknown one into a value. */
export type Fact<T> = KnownFact<T> | AssumedFact<T> | UnknownFact

/** An input that has a value. */
export type StatedFact<T> = Exclude<Fact<T>, UnknownFact>

/** A stated value. */
export function known<T>(value: T, path: CasePath, span?: SourceSpan): KnownFact<T> {
  return span === undefined
    ? { state: 'known', value, path }
    : { state: 'known', value, path, span }
}

/** A value taken from the contract's list of assumptions. */
export function assumed<T>(value: T, path: CasePath): AssumedFact<T> {
  return { state: 'assumed', value, path }
}

/** A value nobody gave. */
export function unknown(path: CasePath): UnknownFact {
  return { state: 'unknown', path }
}
