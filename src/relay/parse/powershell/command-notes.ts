import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import type { SourceText } from '../property-bag/source-text.ts'

/** `@name` of a hash table that the text does not show, or not in full. */
export function splatted(source: SourceText, span: SourceSpan): Diagnostic {
  return diagnose({
    id: 'parameters-splatted',
    level: 'error',
    span,
    found: quote(source.clean.slice(span.start, span.end)),
    expected: 'a hash table in the same text, or the parameters themselves',
    advice:
      'What it holds is not in the text. Paste the hash table as well, or write each as -Name value.',
  })
}

/** An argument that no parameter takes. */
export function skippedArgument(source: SourceText, span: SourceSpan): Diagnostic {
  return diagnose({
    id: 'argument-skipped',
    level: 'warning',
    span,
    found: quote(source.clean.slice(span.start, span.end)),
    expected: 'a parameter, such as -Name',
    advice: 'It was not read. Check the quotes and commas before it.',
  })
}
