import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { applySetCommands, noteSkipped, readPropertyBags } from '../powershell/index.ts'
import {
  limitDiagnostics,
  refusePaste,
  toSourceText,
  type PropertyBag,
} from '../property-bag/index.ts'
import { connectorFromBag } from './connector-from-bag.ts'
import { foreignCmdlet, hasConnectorProperty } from './connector-properties.ts'
import { FORMS, noteForeign, noteTable, nothingRecognised, tooMany } from './refusals.ts'

/** How many connectors one text may hold: what Get-InboundConnector returns by default (facts 5.1). */
export const MAX_CONNECTORS = 1000

/**
 * Reads pasted connectors: `Get-InboundConnector` piped to Format-List or ConvertTo-Json, and
 * `New-InboundConnector` and `Set-InboundConnector` command lines, with prompts, mail quoting and
 * wrapped lines. Never throws.
 *
 * @param path of the whole value; `tenant.inboundConnectors` gives `tenant.inboundConnectors[0].Enabled`
 * @returns an empty list for an empty text; failed when nothing in the text is a connector
 */
export function parseInboundConnectors(
  text: string,
  path: CasePath,
): Parsed<readonly InboundConnector[]> {
  const refusal = refusePaste(text, path)
  if (refusal !== null) return failed(refusal)
  const source = toSourceText(text)
  if (source.clean.trim() === '') return parsed([], [])
  const reading = readPropertyBags(source, { noun: 'InboundConnector', plainProperty: null })
  const { bags, diagnostics } = applySetCommands(reading.bags.filter(isConnector), ['Name', 'Guid'])
  const connectors = buildConnectors(bags, path)
  const notes = [
    ...reading.diagnostics,
    ...reading.bags.flatMap(noteForeign),
    ...(bags.length === 0 ? reading.rows.slice(0, 1).map(noteTable) : []),
    ...diagnostics,
    ...connectors.diagnostics,
    ...noteSkipped(source, reading.skipped, FORMS),
  ].map((item) => ({ path, ...item }))
  const hasNothing = bags.length === 0 && !isEmptyJson(reading)
  return hasNothing
    ? nothingRecognised(text, path, notes)
    : parsed(connectors.value, limitDiagnostics(notes))
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

function isConnector(bag: PropertyBag): boolean {
  if (bag.verb !== undefined) return true
  return hasConnectorProperty(bag) && foreignCmdlet(bag) === null
}

/** `[]` is how ConvertTo-Json says that there is none. */
function isEmptyJson({ form, bags, diagnostics }: ReturnType<typeof readPropertyBags>): boolean {
  return form === 'json' && bags.length === 0 && diagnostics.length === 0
}
