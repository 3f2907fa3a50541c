import type { CasePath } from './case-path.ts'
import type { SourceSpan } from './source-span.ts'

/** One thing a parser could not use, in words a reader can act on. */
export interface Diagnostic {
  /** Kebab-case and stable, for tests and links. */
  readonly id: string
  /** `error`: something was left out of the result. `warning`: it was used, with this reservation. */
  readonly level: 'error' | 'warning'
  readonly path?: CasePath
  readonly span?: SourceSpan
  /** What stands there, quoted and shortened. Never a private key or a part of one. */
  readonly found: string
  /** What would have been usable. */
  readonly expected: string
  /** What was found, what was expected and what to do, as one or two sentences. */
  readonly text: string
}

export type NonEmptyArray<T> = readonly [T, ...T[]]

/**
 * What a parser returns; parsers never throw.
 * `partial` is normal: what could be used is in `value`, the rest is in `diagnostics`.
 */
export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'partial'; readonly value: T; readonly diagnostics: NonEmptyArray<Diagnostic> }
  | { readonly kind: 'failed'; readonly diagnostics: NonEmptyArray<Diagnostic> }

/** `value` with its diagnostics: `ok` when there are none. */
export function parsed<T>(value: T, diagnostics: readonly Diagnostic[]): Parsed<T> {
  return isNonEmpty(diagnostics) ? { kind: 'partial', value, diagnostics } : { kind: 'ok', value }
}

/** Nothing usable. */
export function failed(first: Diagnostic, ...rest: readonly Diagnostic[]): Parsed<never> {
  return { kind: 'failed', diagnostics: [first, ...rest] }
}

/** The diagnostics of any result; none for `ok`. */
export function diagnosticsOf(result: Parsed<unknown>): readonly Diagnostic[] {
  return result.kind === 'ok' ? [] : result.diagnostics
}

/** The value of a result, or `fallback` when nothing was usable. */
export function valueOr<T>(result: Parsed<T>, fallback: T): T {
  return result.kind === 'failed' ? fallback : result.value
}

function isNonEmpty<T>(items: readonly T[]): items is NonEmptyArray<T> {
  return items.length > 0
}
