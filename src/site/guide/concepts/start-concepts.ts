/** What each kind of small calculator runs on, loaded when the reader first reaches into one. */
const STARTERS: Readonly<
  Record<string, () => Promise<{ readonly start: (form: HTMLFormElement) => void }>>
> = {
  name: () => import('./name-check.ts'),
  sender: () => import('./sender-check.ts'),
  day: () => import('./day-slider.ts'),
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-concept]')) {
  const load = STARTERS[form.dataset.concept ?? '']
  const startOnce = (): void => {
    form.removeEventListener('focusin', startOnce)
    form.removeEventListener('pointerdown', startOnce)
    void load?.().then(({ start }) => start(form))
  }
  form.addEventListener('focusin', startOnce)
  form.addEventListener('pointerdown', startOnce)
  form.addEventListener('submit', (event) => event.preventDefault())
}
