import type { CasePath } from '../../model/case-path.ts'
import { failed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { diagnose, limitDiagnostics, quote, type SourceText } from '../property-bag/index.ts'
import { DOMAINS, FORMS } from './wanted-domains.ts'

/** The failure of a text without a domain: a word on each thing that is like one, or on the text. */
export function nothingRecognised(
  source: SourceText,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<never> {
  const telling = notes.filter(
    ({ id, level }) => level === 'error' && id !== 'accepted-domain-invalid',
  )
  const [first, ...others] = limitDiagnostics(telling)
  if (first !== undefined) return failed(first, ...others)
  return failed(
    diagnose({
      id: 'accepted-domains-not-recognised',
      level: 'error',
      path,
      found: quote(source.clean),
      expected: FORMS,
      advice: `Run ${DOMAINS.command} and paste all of its output.`,
    }),
  )
}
