import type { CasePath } from '../../model/case-path.ts'
import { failed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { diagnose, limitDiagnostics, quote, type PropertyBag } from '../property-bag/index.ts'
import { foreignCmdlet } from './connector-properties.ts'

/** The forms connectors are read from. */
export const FORMS =
  'output of Get-InboundConnector | Format-List or | ConvertTo-Json, or New-InboundConnector commands'

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

/** Says what an object is that is no inbound connector; nothing about one that may be. */
export function noteForeign(bag: PropertyBag): readonly Diagnostic[] {
  const cmdlet = foreignCmdlet(bag)
  if (cmdlet === null || bag.verb !== undefined) return []
  return [
    diagnose({
      id: 'not-an-inbound-connector',
      level: 'error',
      span: bag.span,
      found: `an object as ${cmdlet} prints it`,
      expected: 'inbound connectors',
      advice:
        'It was left out. Run Get-InboundConnector | Format-List in Exchange Online PowerShell.',
    }),
  ]
}

/** Tables leave out most properties, so none is read. */
export function noteTable(row: PropertyBag): Diagnostic {
  return diagnose({
    id: 'connector-table',
    level: 'error',
    span: row.span,
    found: 'a table, which leaves out most properties',
    expected: 'every property on a line of its own',
    advice: 'Nothing of it was read. Run Get-InboundConnector | Format-List and paste that.',
  })
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
