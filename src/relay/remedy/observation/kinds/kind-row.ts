import type { InputWords } from '../../../explain/describe-input.ts'
import type { SheetFactId } from '../../../register/facts.ts'

/** How to find out whether a fact is so, with a command where one tells it. */
export type FactCheck = Pick<InputWords, 'howTo' | 'command'>

/** A kind of fact that may be otherwise, told and weighed. */
export interface KindRow {
  /** What would be so; `{about}` and `{to}` are filled. */
  readonly sentence: string
  /** Why it stands where it stands. */
  readonly because: string
  readonly facts: readonly SheetFactId[]
  /** Where the words for the input itself do not tell; `{about}` in the command is filled, quoted. */
  readonly check?: FactCheck
}
