const KEYS: readonly (readonly [string, string])[] = [
  ['Tab, Shift+Tab', 'leave the editor'],
  ['Ctrl+M', 'let Tab indent, or leave again'],
  ['Ctrl+Space', 'what can stand here'],
  ['Ctrl+K, Ctrl+I', 'what is known about the word or mark at the caret'],
  ['Ctrl+F', 'find'],
  ['Escape', 'close what has opened'],
]

/**
 * Shows the keys of the editor in a dialog. When it closes, the browser gives the focus back by itself;
 * doing so once more, later, would take it from wherever the reader has gone by then.
 */
export function showKeys(): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'editor-keys'
  dialog.setAttribute('aria-labelledby', 'editor-keys-title')
  const title = document.createElement('h2')
  title.id = 'editor-keys-title'
  title.textContent = 'Keys of the editor'
  const list = document.createElement('dl')
  for (const [keys, meaning] of KEYS) list.append(element('dt', keys), element('dd', meaning))
  const hint = element(
    'p',
    'On a Mac, Command takes the place of Ctrl, except with M and Space. “Plain field” below the text goes back to the plain field.',
  )
  const button = element('button', 'Close')
  button.addEventListener('click', () => dialog.close())
  dialog.append(title, list, hint, button)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
