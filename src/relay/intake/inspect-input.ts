import { locateInFile } from '../case/located-diagnostic.ts'
import { inspectCase } from './inspect-case.ts'
import { NOTHING, type InspectedPart, type Inspection } from './inspection.ts'
import type { IntakePart } from './intake.ts'
import { printBounce } from './print-bounce.ts'
import { readIntake } from './read-intake.ts'
import {
  toConfigProperties,
  toConnectorProperties,
  toDomainProperties,
  toExchangeCertificateProperties,
  toPrintedCertificate,
} from './to-property-objects.ts'

const UNKNOWN: Inspection = { kind: 'unknown', format: null, ...NOTHING }

/**
 * Says what an input is and holds, without judging it, in the shape of the contract. Of a private key
 * nothing is kept.
 *
 * @param input decoded text, or the bytes of a binary file
 */
export async function inspectInput(input: string | Uint8Array): Promise<Inspection> {
  const intake = await readIntake(input)
  if (intake.kind === 'private-key') return { ...UNKNOWN, kind: 'private-key' }
  const parts = intake.parts.map(inspectPart)
  const diagnostics = intake.diagnostics.map(locateInFile)
  const [first, ...rest] = parts
  if (first === undefined) return { ...UNKNOWN, diagnostics }
  if (rest.length > 0) return { ...UNKNOWN, kind: 'mixed', parts, diagnostics }
  const { firstLine: _, lastLine: __, ...only } = first
  return { ...only, diagnostics: [...only.diagnostics, ...diagnostics] }
}

function inspectPart(part: IntakePart): InspectedPart {
  const { kind, format, firstLine, lastLine } = part
  const diagnostics = part.diagnostics.map(locateInFile)
  return { kind, format, ...NOTHING, firstLine, lastLine, diagnostics, ...contentsOf(part) }
}

function contentsOf(part: IntakePart): Partial<Inspection> {
  switch (part.kind) {
    case 'certificate':
      return { certificates: part.certificates.map(toPrintedCertificate) }
    case 'inbound-connectors':
      return { connectors: part.connectors.map(toConnectorProperties) }
    case 'accepted-domains':
      return { acceptedDomains: part.acceptedDomains.map(toDomainProperties) }
    case 'organization-config':
      return { organizationConfig: part.config === null ? null : toConfigProperties(part.config) }
    case 'exchange-certificates':
      return {
        exchangeCertificates: part.exchangeCertificates.map(toExchangeCertificateProperties),
      }
    case 'send-connectors':
      return {}
    case 'bounce':
    case 'smtp-reply':
      return { bounce: part.bounce === null ? null : printBounce(part.bounce) }
    case 'case':
      return inspectCase(part.text)
  }
}
