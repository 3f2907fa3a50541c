import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'

/** What is wrong with a piece of input, before it is said where it stands. */
export interface Problem extends Pick<Diagnostic, 'id' | 'level' | 'found' | 'expected'> {
  /** What to do, as a sentence. */
  readonly advice: string
}

/** The problem as a diagnostic; without a span for the bytes of a binary file. */
export function toDiagnostic({ advice, ...problem }: Problem, span?: SourceSpan): Diagnostic {
  const text = `Found ${problem.found}, expected ${problem.expected}. ${advice}`
  return span === undefined ? { ...problem, text } : { ...problem, text, span }
}
