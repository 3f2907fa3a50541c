import type { SourceEntry } from '../../../relay/index.ts'

/** A situation the reply can mean, held against what else is known. */
export interface SituationView {
  readonly id: string
  readonly words: string
  readonly state: 'fits' | 'open' | 'ruled-out'
  /** What to look at to tell, with a command where one shows it. */
  readonly checks: readonly { readonly what: string; readonly command: string | null }[]
}

/** What the sheet says about the reply the reader got. */
export type ReplyView =
  | { readonly kind: 'no-reply' }
  | {
      readonly kind: 'reply'
      readonly meaning: string
      /** Who wrote it and whether it is for good, in one sentence each. */
      readonly nature: readonly string[]
      readonly proves: readonly string[]
      readonly doesNotProve: readonly string[]
      /** Against the verdict on the message that is explained. */
      readonly comparison: string
      /** Those that fit first, those ruled out last. */
      readonly situations: readonly SituationView[]
      readonly sources: readonly SourceEntry[]
    }
