/** The literal that stands for a value nobody knows. */
export type UnknownWord = 'unknown'

/** `true`, `false` or `unknown`. */
export type MaybeBoolean = boolean | UnknownWord

/** An object with `Get-InboundConnector` or `Get-AcceptedDomain` property names. */
export type PropertyObject = Readonly<Record<string, unknown>>

/** `tenant` of a case file. */
export interface TenantInput {
  readonly name?: string
  /** Names and objects, one string of pasted text, or `unknown`. */
  readonly acceptedDomains?: string | readonly (string | PropertyObject)[]
  /** Objects, one string of pasted text, or `unknown`. */
  readonly inboundConnectors?: string | readonly PropertyObject[]
  readonly rejectDirectSend?: MaybeBoolean
}

/** An entry of `otherTenants`. */
export interface OtherTenantInput extends TenantInput {
  readonly name: string
  readonly sameForest?: boolean
}

/** A certificate by its facts instead of its text. */
export interface StatedCertificate {
  readonly commonName?: string
  readonly subjectAltNames?: UnknownWord | readonly string[]
  readonly issuer?: string
  readonly notBefore?: string
  readonly notAfter?: string
  readonly extendedKeyUsages?: UnknownWord | readonly string[]
  readonly chainComplete?: MaybeBoolean
  readonly trustedRoot?: MaybeBoolean
  readonly revoked?: MaybeBoolean
}

/** What a case says about the server that sends. */
export interface ServerInput {
  readonly connectingIp?: string
  readonly tls?: MaybeBoolean
  /** `none`, `unknown`, PEM text, or stated facts. */
  readonly certificate?: string | StatedCertificate
}

/** `submission` of a case file. */
export interface SubmissionInput extends ServerInput {
  /** What the reader calls the server; a label. */
  readonly serverName?: string
  readonly mailFrom?: string
  readonly headerFrom?: string
  readonly rcptTo?: UnknownWord | readonly string[]
}

/** `expect` of a case file: what makes it a test. */
export interface Expectation {
  readonly verdict?: string | Readonly<Record<string, string>>
  readonly replyMatches?: string
  readonly replySeen?: string
  /** Null: attributed to no tenant. */
  readonly attribution?: {
    readonly tenant?: string
    readonly connector?: string
    readonly by?: string
  } | null
}

/** An entry of `alsoThrough`: another server that may send the same message. */
export interface OtherServerInput extends ServerInput {
  readonly name: string
  readonly expect?: Expectation
}

/** A case as it stands in a YAML or JSON file, before anything in it is read. */
export interface CaseFile {
  readonly title?: string
  readonly asOf?: string
  readonly tenant?: TenantInput
  readonly otherTenants?: UnknownWord | readonly OtherTenantInput[]
  readonly submission?: SubmissionInput
  /** Further sending servers: the same message through each of them. */
  readonly alsoThrough?: readonly OtherServerInput[]
  /** Further days: the same message through the same server by the rules of each. */
  readonly alsoOn?: readonly string[]
  readonly readings?: Readonly<Record<string, string>>
  readonly expect?: Expectation
}
