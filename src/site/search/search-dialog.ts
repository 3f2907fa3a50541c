// The index and everything that reads it load when the dialog opens for the first time.
let isLoaded = false

/** Brings the search button and Ctrl+K (Cmd+K) to life. */
export function prepareSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search')
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]')
  if (dialog === null || button === null) return
  button.hidden = false
  button.addEventListener('click', () => {
    open(dialog)
  })
  dialog.addEventListener('click', ({ target }) => {
    // The backdrop is the dialog itself. A link may lead to this very page, so it closes as well.
    if (target === dialog || target instanceof HTMLAnchorElement) dialog.close()
  })
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close()
  })
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    if (dialog.open) dialog.close()
    else open(dialog)
  })
}

function open(dialog: HTMLDialogElement): void {
  dialog.showModal()
  dialog.querySelector('input')?.select()
  if (isLoaded) return
  isLoaded = true
  void import('./search-results.ts').then(({ followInput }) => followInput(dialog))
}
