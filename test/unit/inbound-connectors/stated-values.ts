import type { Diagnostic, Parsed } from '../../../src/relay/model/diagnostic.ts'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { Fact } from '../../../src/relay/model/fact.ts'
import type { InboundConnector } from '../../../src/relay/model/inbound-connector.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

export const PATH = 'tenant.inboundConnectors'

/** The connectors of a text; none when it could not be read. */
export function connectorsIn(text: string): readonly InboundConnector[] {
  return valueOr(parseInboundConnectors(text, PATH, EVERY_FORM), [])
}

/** The diagnostics of a text. */
export function diagnosticsIn(text: string): readonly Diagnostic[] {
  return diagnosticsOf(parseInboundConnectors(text, PATH, EVERY_FORM))
}

/** The ids of the diagnostics of a result, in order. */
export function idsOf(result: Parsed<unknown>): readonly string[] {
  return diagnosticsOf(result).map(({ id }) => id)
}

/** What a connector says, without the places where it says so. */
export function withoutPlaces(connector: InboundConnector): Record<string, unknown> {
  return Object.fromEntries(
    (Object.entries(connector) as [string, string | Fact<unknown>][]).map(([field, value]) => [
      field,
      isFact(value) ? bare(value) : value,
    ]),
  )
}

function isFact(value: string | Fact<unknown>): value is Fact<unknown> {
  return typeof value !== 'string'
}

function bare(fact: Fact<unknown>): unknown {
  return fact.state === 'unknown' ? 'unknown' : { [fact.state]: fact.value }
}
