import type { InputFormat, InputKind } from './input-kind.ts'
import type { LocatedDiagnostic } from '../case/located-diagnostic.ts'
import type { PrintedBounce } from './print-bounce.ts'
import type { PrintedObject } from '../model/printed-object.ts'
import type { PrintedCertificate } from './to-property-objects.ts'

/** What an input is and holds, as the contract prints it. */
export interface Inspection {
  readonly kind: InputKind
  /** Null when there is none to name: mixed, unknown, a private key. */
  readonly format: InputFormat | null
  readonly parts: readonly InspectedPart[]
  readonly certificates: readonly PrintedCertificate[]
  readonly connectors: readonly PrintedObject[]
  readonly acceptedDomains: readonly PrintedObject[]
  readonly organizationConfig: PrintedObject | null
  readonly exchangeCertificates: readonly PrintedObject[]
  /** Also of a bare reply. */
  readonly bounce: PrintedBounce | null
  readonly diagnostics: readonly LocatedDiagnostic[]
}

/** One piece of a mixed text, with the lines it spans, counted from 1. */
export interface InspectedPart extends Inspection {
  readonly firstLine: number
  readonly lastLine: number
}

/** Everything an inspection can hold, empty. */
export const NOTHING = {
  parts: [],
  certificates: [],
  connectors: [],
  acceptedDomains: [],
  organizationConfig: null,
  exchangeCertificates: [],
  bounce: null,
  diagnostics: [],
} as const
