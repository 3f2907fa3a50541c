import { diagnosticsOf, valueOr, type Parsed } from '../model/diagnostic.ts'
import { parseAcceptedDomains } from '../parse/accepted-domains/index.ts'
import { parseCertificates } from '../parse/certificates/index.ts'
import { parseInboundConnectors } from '../parse/inbound-connectors/index.ts'
import type { InputFormat } from '../parse/input-kind.ts'
import { recogniseInput } from '../parse/recognise-input.ts'
import type { InputPart } from '../parse/split-into-parts.ts'
import { inspectCase } from './inspect-case.ts'
import { NOTHING, type InspectedPart, type Inspection } from './inspection.ts'
import { locateInFile, type LocatedDiagnostic } from './located-diagnostic.ts'
import {
  toConnectorProperties,
  toDomainProperties,
  toPrintedCertificate,
} from './to-property-objects.ts'

/**
 * Says what an input is and holds, without judging it. Of a private key nothing is kept.
 *
 * @param input decoded text, or the bytes of a binary file
 */
export function inspectInput(input: string | Uint8Array): Inspection {
  const recognised = recogniseInput(input)
  switch (recognised.kind) {
    case 'private-key':
    case 'unknown':
      return { ...NOTHING, kind: recognised.kind, format: null }
    case 'mixed':
      return { ...NOTHING, kind: 'mixed', format: null, parts: recognised.parts.map(inspectPart) }
    case 'case':
      return typeof input === 'string'
        ? { ...NOTHING, ...recognised, ...inspectCase(input) }
        : { ...NOTHING, kind: 'unknown', format: null }
    default:
      return inspectKind(input, recognised.kind, recognised.format)
  }
}

function inspectPart({ text, kind, format, firstLine, lastLine }: InputPart): InspectedPart {
  const inspection = inspectKind(text, kind, format)
  const diagnostics = inspection.diagnostics.map((item) =>
    item.line === null ? item : { ...item, line: item.line + firstLine - 1 },
  )
  return { ...inspection, diagnostics, firstLine, lastLine }
}

function inspectKind(
  input: string | Uint8Array,
  kind: InputPart['kind'],
  format: InputFormat,
): Inspection {
  if (kind === 'certificate') return inspectCertificates(input, format)
  const text = typeof input === 'string' ? input : ''
  if (kind === 'inbound-connectors') {
    const result = parseInboundConnectors(text, 'connectors')
    const connectors = valueOr(result, []).map(toConnectorProperties)
    return { ...NOTHING, kind, format, connectors, diagnostics: locate(result) }
  }
  const result = parseAcceptedDomains(text, 'acceptedDomains')
  const acceptedDomains = valueOr(result, []).map(toDomainProperties)
  return { ...NOTHING, kind, format, acceptedDomains, diagnostics: locate(result) }
}

/** Binary input is a certificate only if it can be read as one; armour says so by itself. */
function inspectCertificates(input: string | Uint8Array, format: InputFormat): Inspection {
  const result = parseCertificates(input)
  const certificates = valueOr(result, []).map(toPrintedCertificate)
  const diagnostics = locate(result)
  if (result.kind === 'failed' && format === 'der') {
    return { ...NOTHING, kind: 'unknown', format: null, diagnostics }
  }
  return { ...NOTHING, kind: 'certificate', format, certificates, diagnostics }
}

function locate(result: Parsed<unknown>): readonly LocatedDiagnostic[] {
  return diagnosticsOf(result).map(locateInFile)
}
