import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceSpan } from '../model/source-span.ts'
import type { IntakePart } from './intake.ts'

/** The part with the spans of its diagnostics counted in the whole input: parts begin with a line. */
export function movePart<Part extends IntakePart>(part: Part): Part {
  const { start, firstLine, diagnostics } = part
  if (start === 0) return part
  const move = (span: SourceSpan): SourceSpan => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
    line: span.line + firstLine - 1,
  })
  const moved = diagnostics.map(({ span, ...rest }): Diagnostic =>
    span === undefined ? rest : { ...rest, span: move(span) },
  )
  return { ...part, diagnostics: moved }
}
