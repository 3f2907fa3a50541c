import type { ReadonlySignal } from '@preact/signals'

/** Where what is entered stays. */
export type Keeping =
  /** The sheet is an untouched example: there is nothing to keep. */
  | 'nothing'
  | 'kept'
  /** Too long, or this browser keeps nothing. */
  | 'not-kept'
  | 'clean-room'

export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>
  /** Back to the example, with nothing kept and no step to go back to. */
  readonly forget: () => void
}
