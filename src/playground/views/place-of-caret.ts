import { standsAt, type StandsAt } from '../state/stands-at.ts'

/** The line of a field at which the caret stands; null when an event came from elsewhere. */
export function placeOfCaret(target: EventTarget | null): StandsAt | null {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return null
  const { id, value, selectionStart } = target
  return selectionStart === null ? null : standsAt(id.slice('field-'.length), value, selectionStart)
}
