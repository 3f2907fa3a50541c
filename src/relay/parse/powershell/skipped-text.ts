import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import type { SourceText } from '../property-bag/source-text.ts'

/** Names the first of the lines that were passed over; none for an empty list. */
export function noteSkipped(
  source: SourceText,
  skipped: readonly SourceSpan[],
  expected: string,
): readonly Diagnostic[] {
  const [first, ...rest] = skipped
  if (first === undefined) return []
  const lines = rest.length === 1 ? 'line' : 'lines'
  const more = rest.length === 0 ? '' : ` and ${String(rest.length)} more ${lines}`
  return [
    diagnose({
      id: 'text-skipped',
      level: 'warning',
      span: first,
      found: `${quote(source.clean.slice(first.start, first.end))}${more}`,
      expected,
      advice: 'This text was passed over.',
    }),
  ]
}
