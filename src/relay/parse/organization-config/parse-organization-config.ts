import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { OrganizationConfig } from '../../model/organization-config.ts'
import {
  noteSkipped,
  noteTable,
  ownObjects,
  readPropertyBags,
  type TextForms,
} from '../powershell/index.ts'
import {
  diagnose,
  limitDiagnostics,
  quote,
  refusePaste,
  toSourceText,
} from '../property-bag/index.ts'
import { configFromBags } from './config-from-bags.ts'
import { CONFIG, DIALECT, FORMS } from './wanted-config.ts'

/**
 * Reads the pasted configuration of an organisation: `Get-OrganizationConfig` piped to Format-List,
 * ConvertTo-Json or Export-Csv, in full or `RejectDirectSend` alone, and `Set-OrganizationConfig`
 * commands. Never throws.
 *
 * @param path of the whole value: the switch is then at `<path>.RejectDirectSend`
 * @param forms readers of forms that not every page loads
 * @returns failed when nothing in the text is such a configuration
 */
export function parseOrganizationConfig(
  text: string,
  path: CasePath,
  forms: TextForms = {},
): Parsed<OrganizationConfig> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  const reading = readPropertyBags(source, DIALECT, forms)
  const { bags, rows, diagnostics } = ownObjects(reading, CONFIG)
  const notes = [
    ...reading.diagnostics,
    ...noteTable(rows, ['RejectDirectSend'], CONFIG),
    ...diagnostics,
  ]
  const [first, ...changes] = bags
  if (first === undefined) return nothingRecognised(text, path, notes)
  const config = configFromBags([first, ...changes], path, notes)
  notes.push(...noteSkipped(source, reading.skipped, FORMS))
  return parsed(config, limitDiagnostics(notes.map((item) => ({ path, ...item }))))
}

function nothingRecognised(
  text: string,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<never> {
  const [error, ...others] = limitDiagnostics(notes.filter(({ level }) => level === 'error'))
  if (error !== undefined) return failed(error, ...others)
  return failed(
    diagnose({
      id: 'organization-config-not-recognised',
      level: 'error',
      path,
      found: quote(text),
      expected: FORMS,
      advice: `Run ${CONFIG.command} and paste all of its output.`,
    }),
  )
}
