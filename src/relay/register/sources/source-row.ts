/** What kind of publication a source is; it bounds how far a fact may be trusted. */
export type SourceKind = 'notice' | 'docs' | 'team' | 'message-center' | 'observation'

/** A source before its key is added. */
export interface SourceRow {
  readonly kind: SourceKind
  /** Short and ours, enough to find it by. */
  readonly title: string
  /** `2019-07-11`, `2026-10` or a year: as exactly as it is known. */
  readonly date?: string
  /** Absent where no full address was recorded. */
  readonly url?: string
}
