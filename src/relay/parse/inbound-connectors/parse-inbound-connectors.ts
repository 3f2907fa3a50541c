import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { noteSkipped, noteTable, type TextForms } from '../powershell/index.ts'
import {
  limitDiagnostics,
  refusePaste,
  toSourceText,
  type PropertyBag,
} from '../property-bag/index.ts'
import { connectorBags } from './connector-bags.ts'
import { connectorFromBag } from './connector-from-bag.ts'
import { nothingRecognised, tooMany } from './refusals.ts'
import { CONNECTORS, FORMS, NEEDED } from './wanted-connectors.ts'

/** How many connectors one text may hold: what Get-InboundConnector returns by default (facts 5.1). */
const MAX_CONNECTORS = 1000

/**
 * Reads pasted connectors: `Get-InboundConnector` piped to Format-List, ConvertTo-Json or Export-Csv, and
 * `New-InboundConnector` and `Set-InboundConnector` command lines, with prompts, mail quoting and
 * wrapped lines. Of a table, what it shows; the rest is then unknown. Never throws.
 *
 * @param path of the whole value; `tenant.inboundConnectors` gives `tenant.inboundConnectors[0].Enabled`
 * @param forms readers of forms that not every page loads
 * @returns an empty list for an empty text; failed when nothing in the text is a connector
 */
export function parseInboundConnectors(
  text: string,
  path: CasePath,
  forms: TextForms = {},
): Parsed<readonly InboundConnector[]> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  if (source.clean.trim() === '') return parsed([], [])
  const { reading, own } = connectorBags(source, forms)
  const { bags, rows, isFound, diagnostics } = own
  const connectors = buildConnectors(bags, path)
  const notes = [
    ...reading.diagnostics,
    ...noteTable(rows, NEEDED, CONNECTORS),
    ...diagnostics,
    ...connectors.diagnostics,
    ...noteSkipped(source, reading.skipped, FORMS),
  ].map((item) => ({ path, ...item }))
  return isFound
    ? parsed(connectors.value, limitDiagnostics(notes))
    : nothingRecognised(text, path, notes)
}

interface Connectors {
  readonly value: readonly InboundConnector[]
  readonly diagnostics: readonly Diagnostic[]
}

function buildConnectors(bags: readonly PropertyBag[], path: CasePath): Connectors {
  const diagnostics: Diagnostic[] = []
  const value = bags
    .slice(0, MAX_CONNECTORS)
    .map((bag, index) => connectorFromBag(bag, `${path}[${String(index)}]`, diagnostics))
  if (bags.length > MAX_CONNECTORS) diagnostics.unshift(tooMany(bags.length, MAX_CONNECTORS))
  return { value, diagnostics }
}
