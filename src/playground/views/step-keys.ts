import type { HTMLAttributes } from 'preact'
import type { History } from '../state/history.ts'
import { stepOfKey } from '../state/step-of-key.ts'

type StepKeys = Pick<HTMLAttributes<HTMLElement>, 'onInput' | 'onKeyDown'>

/**
 * Lets the keys for undo and redo go back and forth on the sheet, wherever a field has no steps of its
 * own: what was typed last is taken back in its field, and what came from elsewhere on the sheet.
 */
export function stepKeys({ undo, redo }: Pick<History, 'undo' | 'redo'>): StepKeys {
  const typed = new WeakMap<EventTarget, string>()
  return {
    onInput: ({ target }) => {
      if (isTextControl(target)) typed.set(target, target.value)
    },
    onKeyDown: (event) => {
      const { target } = event
      const step = stepOfKey(event)
      if (step === null || (isTextControl(target) && typed.get(target) === target.value)) return
      event.preventDefault()
      if (step === 'undo') undo()
      else redo()
    },
  }
}

function isTextControl(
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLElement && target.matches('textarea, [type=text]')
}
