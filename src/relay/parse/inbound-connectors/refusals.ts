import type { CasePath } from '../../model/case-path.ts'
import { failed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { diagnose, limitDiagnostics, quote } from '../property-bag/index.ts'
import { FORMS } from './wanted-connectors.ts'

/** The failure of a text without a connector: what is wrong with it, or what would have been right. */
export function nothingRecognised(
  text: string,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<never> {
  const [error, ...others] = limitDiagnostics(notes.filter(({ level }) => level === 'error'))
  if (error !== undefined) return failed(error, ...others)
  return failed(
    diagnose({
      id: 'inbound-connectors-not-recognised',
      level: 'error',
      path,
      found: quote(text),
      expected: FORMS,
      advice: 'Run Get-InboundConnector | Format-List and paste all of its output.',
    }),
  )
}

/** Says that connectors were left out. */
export function tooMany(count: number, limit: number): Diagnostic {
  return diagnose({
    id: 'too-many-connectors',
    level: 'error',
    found: `${String(count)} connectors`,
    expected: `at most ${String(limit)}`,
    advice: 'Only the first ones were read. Paste those this case is about.',
  })
}
