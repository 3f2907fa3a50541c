import type { Bounce } from '../model/bounce.ts'
import type { CaseFile } from '../model/case-file.ts'
import type { Certificate } from '../model/certificate.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ExchangeCertificate } from '../model/exchange-certificate.ts'
import type { InboundConnector } from '../model/inbound-connector.ts'
import type { OrganizationConfig } from '../model/organization-config.ts'
import type { AcceptedDomain } from '../model/tenant.ts'
import type { InputFormat } from './input-kind.ts'
import type { LineRange } from './split-into-parts.ts'

/** What one part holds. A part that could not be used holds nothing, and diagnostics say why. */
export type PartContents =
  | { readonly kind: 'certificate'; readonly certificates: readonly Certificate[] }
  | { readonly kind: 'inbound-connectors'; readonly connectors: readonly InboundConnector[] }
  | { readonly kind: 'accepted-domains'; readonly acceptedDomains: readonly AcceptedDomain[] }
  | { readonly kind: 'organization-config'; readonly config: OrganizationConfig | null }
  | {
      readonly kind: 'exchange-certificates'
      readonly exchangeCertificates: readonly ExchangeCertificate[]
    }
  /** Recognised so that it is not taken for something else; nothing in it decides. */
  | { readonly kind: 'send-connectors' }
  | { readonly kind: 'bounce' | 'smtp-reply'; readonly bounce: Bounce | null }
  | { readonly kind: 'case'; readonly file: CaseFile | null }

/** One recognised part of what a reader gave. */
export type IntakePart = PartContents &
  LineRange & {
    readonly format: InputFormat
    /** As it stands in the input; empty for the bytes of a binary file. */
    readonly text: string
    /** Offset of `text` in the input. */
    readonly start: number
    /** Their spans are places in the whole input. */
    readonly diagnostics: readonly Diagnostic[]
  }

/** Everything that was found in one paste or file. */
export type Intake =
  | {
      readonly kind: 'read'
      readonly parts: readonly IntakePart[]
      /** What none of the known forms is; all of it when there are no parts. */
      readonly leftOver: readonly LineRange[]
      /** About the input as a whole. */
      readonly diagnostics: readonly Diagnostic[]
    }
  /** Nothing of it was read or kept. */
  | { readonly kind: 'private-key'; readonly diagnostics: readonly Diagnostic[] }
