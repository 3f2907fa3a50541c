import { standsAt, type StandsAt } from '../state/stands-at.ts'

/** Whether an element belongs to the editor, which tells by itself where its caret is. */
export function isInEditor(element: Element | null): boolean {
  return element !== null && element.closest('.editor-place') !== null
}

/** The line of a field at which the caret stands; null for an element without a caret. */
export function placeOfCaret(element: Element | null): StandsAt | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null
  const { id, value, selectionStart } = element
  return selectionStart === null ? null : standsAt(id.slice('field-'.length), value, selectionStart)
}
