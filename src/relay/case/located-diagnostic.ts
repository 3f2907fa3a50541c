import type { CasePath } from '../model/case-path.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { locateInCase, type CasePositions } from './case-positions.ts'

/** A diagnostic with its place in the case file, as the contract prints it. */
export interface LocatedDiagnostic {
  readonly id: string
  readonly level: Diagnostic['level']
  /** Null: about the file as a whole. */
  readonly path: CasePath | null
  readonly line: number | null
  readonly column: number | null
  readonly found: string
  readonly expected: string
  readonly text: string
}

/** A diagnostic whose span is one of the file itself. */
export function locateInFile(diagnostic: Diagnostic): LocatedDiagnostic {
  return withPlace(diagnostic, diagnostic.span ?? null)
}

/** A diagnostic about a field, whose span, if any, is one of the text in that field. */
export function locateField(diagnostic: Diagnostic, positions: CasePositions): LocatedDiagnostic {
  return withPlace(diagnostic, locateInCase(diagnostic, positions))
}

function withPlace(
  { id, level, path, found, expected, text }: Diagnostic,
  place: { readonly line: number; readonly column: number } | null,
): LocatedDiagnostic {
  const { line, column } = place ?? { line: null, column: null }
  return { id, level, path: path ?? null, line, column, found, expected, text }
}
