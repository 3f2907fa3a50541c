import { diagnosticsOf, valueOr, type Parsed } from '../model/diagnostic.ts'
import { parseAcceptedDomains } from '../parse/accepted-domains/index.ts'
import { parseCertificates } from '../parse/certificates/index.ts'
import { parseInboundConnectors } from '../parse/inbound-connectors/index.ts'
import type { InputFormat } from '../parse/input-kind.ts'
import { recogniseInput, type RecognisedInput } from '../parse/recognise-input.ts'
import type { InputPart } from '../parse/split-into-parts.ts'
import { inspectCase } from './inspect-case.ts'
import { NOTHING, type InspectedPart, type Inspection } from './inspection.ts'
import { locateInFile, type LocatedDiagnostic } from './located-diagnostic.ts'
import {
  toConnectorProperties,
  toDomainProperties,
  toPrintedCertificate,
} from './to-property-objects.ts'

const PRIVATE_KEY_IDS = ['private-key', 'private-key-refused']
const PRIVATE_KEY: Inspection = { kind: 'private-key', format: null, ...NOTHING }
const UNKNOWN: Inspection = { kind: 'unknown', format: null, ...NOTHING }

/**
 * Says what an input is and holds, without judging it. Of a private key nothing is kept.
 *
 * @param input decoded text, or the bytes of a binary file
 */
export function inspectInput(input: string | Uint8Array): Inspection {
  const inspection = inspectRecognised(input, recogniseInput(input))
  const seen = [inspection, ...inspection.parts].flatMap(({ diagnostics }) => diagnostics)
  // A key in the armour of a certificate shows only when its bytes are looked at.
  return seen.some(({ id }) => PRIVATE_KEY_IDS.includes(id)) ? PRIVATE_KEY : inspection
}

function inspectRecognised(input: string | Uint8Array, recognised: RecognisedInput): Inspection {
  switch (recognised.kind) {
    case 'private-key':
      return PRIVATE_KEY
    case 'unknown':
      return UNKNOWN
    case 'mixed':
      return { ...UNKNOWN, kind: 'mixed', parts: recognised.parts.map(inspectPart) }
    case 'case':
      return typeof input === 'string'
        ? { ...recognised, ...NOTHING, ...inspectCase(input) }
        : UNKNOWN
    case 'certificate':
    case 'inbound-connectors':
    case 'accepted-domains':
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
    return { kind, format, ...NOTHING, connectors, diagnostics: locate(result) }
  }
  const result = parseAcceptedDomains(text, 'acceptedDomains')
  const acceptedDomains = valueOr(result, []).map(toDomainProperties)
  return { kind, format, ...NOTHING, acceptedDomains, diagnostics: locate(result) }
}

/** Binary input is a certificate only if it can be read as one; armour says so by itself. */
function inspectCertificates(input: string | Uint8Array, format: InputFormat): Inspection {
  const result = parseCertificates(input)
  const certificates = valueOr(result, []).map(toPrintedCertificate)
  const diagnostics = locate(result)
  if (result.kind === 'failed' && format === 'der') {
    return { ...UNKNOWN, diagnostics }
  }
  return { kind: 'certificate', format, ...NOTHING, certificates, diagnostics }
}

function locate(result: Parsed<unknown>): readonly LocatedDiagnostic[] {
  return diagnosticsOf(result).map(locateInFile)
}
