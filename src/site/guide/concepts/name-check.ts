import { compareNames } from '../../../relay/concepts/index.ts'
import { keepAnswered, textOf } from './check-form.ts'
import { nameAnswer } from './words.ts'

/** Brings a form that holds one connector name against one certificate name to life. */
export function start(form: HTMLFormElement): void {
  keepAnswered(form, (fields) =>
    nameAnswer(compareNames(textOf(fields, 'connector'), textOf(fields, 'certificate'))),
  )
}
