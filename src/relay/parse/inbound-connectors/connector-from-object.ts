import type { PropertyObject } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import { parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import { bagFromObject, limitDiagnostics } from '../property-bag/index.ts'
import { connectorFromBag } from './connector-from-bag.ts'

/**
 * Reads one entry of `inboundConnectors` in a case file: an object with Get-InboundConnector property
 * names in any letter case. The value `unknown` makes a property unknown.
 *
 * @returns a connector for any object; what cannot be used is in the diagnostics
 */
export function inboundConnectorFromObject(
  object: PropertyObject,
  path: CasePath,
): Parsed<InboundConnector> {
  const diagnostics: Diagnostic[] = []
  const connector = connectorFromBag(bagFromObject(object), path, diagnostics)
  return parsed(connector, limitDiagnostics(diagnostics))
}
