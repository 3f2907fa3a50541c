import type { CaseFile, IsoDate } from '../../relay/index.ts'
import type { Intake } from '../../relay/intake/index.ts'
import type { AddedMessage } from '../state/added-messages.ts'
import type { Judgement } from '../state/judge.ts'

/** What the worker can be asked for. */
export interface Tasks {
  readonly read: { readonly ask: { readonly input: string | Uint8Array }; readonly answer: Intake }
  readonly judge: {
    readonly ask: {
      readonly file: CaseFile
      readonly today: IsoDate
      readonly added: readonly AddedMessage[]
    }
    readonly answer: Judgement
  }
}

/** One task on its way to the worker. */
export type Order = {
  [Name in keyof Tasks]: { readonly id: number; readonly task: Name } & Tasks[Name]['ask']
}[keyof Tasks]

/** Its answer; a task that failed answers with nothing. */
export interface Delivery {
  readonly id: number
  readonly answer: Tasks[keyof Tasks]['answer'] | null
}
