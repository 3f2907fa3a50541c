import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'

/** How many diagnostics one paste may bring; more would help nobody. */
const MAX_DIAGNOSTICS = 200

/** A diagnostic in its parts. */
export interface Problem {
  readonly id: string
  readonly level: 'error' | 'warning'
  /** As a message shows it; see `quote`. */
  readonly found: string
  /** The property it was found in. */
  readonly property?: string
  readonly expected: string
  /** What became of it and what to do: whole sentences. */
  readonly advice: string
  readonly path?: CasePath
  readonly span?: SourceSpan | undefined
}

/** The diagnostic of a problem, worded the same way everywhere. */
export function diagnose(problem: Problem): Diagnostic {
  const { id, level, found, property, expected, advice, path, span } = problem
  const place = property === undefined ? '' : ` in ${property}`
  return {
    id,
    level,
    ...(path !== undefined && { path }),
    ...(span !== undefined && { span }),
    found,
    expected,
    text: `Found ${found}${place}, expected ${expected}. ${advice}`,
  }
}

/** What is left where a text was cut inside a character beyond the first plane. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/

/** A text as a message shows it: quoted, on one line, shortened to about 60 characters. */
export function quote(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim()
  const isShortened = line.length > 60 || text.length > 200
  return `"${isShortened ? `${line.slice(0, 57).replace(HALF_CHARACTER, '')}...` : line}"`
}

/** The first diagnostics of a long list, with one that says how many there would have been. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MAX_DIAGNOSTICS) return diagnostics
  const rest = diagnose({
    id: 'too-many-diagnostics',
    level: 'warning',
    found: `${String(diagnostics.length)} remarks`,
    expected: `at most ${String(MAX_DIAGNOSTICS)}`,
    advice: 'Only the first ones are listed. Correct these and look again.',
  })
  return [...diagnostics.slice(0, MAX_DIAGNOSTICS), rest]
}
