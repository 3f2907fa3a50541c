/** What becomes of the message for one recipient, in the words of the contract. */
export type Verdict = 'relayed' | 'delivered' | 'incoming-elsewhere' | 'rejected' | 'undetermined'

/** The verdicts a rule can reach; `undetermined` is what is left when no rule can. */
export type SettledVerdict = Exclude<Verdict, 'undetermined'>

/** What tied the message to a tenant. */
export type AttributionMeans = 'certificate' | 'ip' | 'recipient'

export interface Attribution {
  /** The tenant's name in the case; null when the case gives it none. */
  readonly tenant: string | null
  /** The connector that did it; null for plain incoming mail. */
  readonly connector: string | null
  readonly by: AttributionMeans
}

/** The refusal the sending server sees. */
export interface Reply {
  readonly code: number
  /** `5.7.64` */
  readonly enhancedStatus: string
  /** The reply to expect first, literally. */
  readonly text: string
  /** Other replies seen for the same situation (facts F-4.1, F-4.3). */
  readonly alsoSeen: readonly string[]
}
