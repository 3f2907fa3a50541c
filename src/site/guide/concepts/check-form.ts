import type { Answer } from './words.ts'

/**
 * Answers a small calculator's form at every change.
 *
 * @param answer - reads the fields by their names
 */
export function keepAnswered(form: HTMLFormElement, answer: (fields: FormData) => Answer): void {
  const output = form.querySelector<HTMLElement>('output')
  const word = output?.querySelector('b')
  const says = output?.querySelector('span')
  const update = (): void => {
    const { tone, word: newWord, says: newText } = answer(new FormData(form))
    if (output === null || !word || !says) return
    output.dataset.tone = tone
    // Set only when it changes, so that it is not read aloud anew for each letter.
    if (word.textContent !== newWord) word.textContent = newWord
    if (says.textContent !== newText) says.textContent = newText
  }
  form.addEventListener('input', update)
  update()
}

/** A field's text; a missing field is empty. */
export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}
