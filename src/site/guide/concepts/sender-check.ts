import { placeSender } from '../../../relay/concepts/index.ts'
import { keepAnswered, textOf } from './check-form.ts'
import { senderAnswer } from './words.ts'

/** Brings a form that looks for one sender among accepted domains to life. */
export function start(form: HTMLFormElement): void {
  keepAnswered(form, (fields) =>
    senderAnswer(
      placeSender(textOf(fields, 'sender'), textOf(fields, 'domains'), fields.has('covers')),
    ),
  )
}
