import { addMonths } from './months.ts'

/** Brings a slider over the months to life: the row of the day's period is marked and read out. */
export function start(form: HTMLFormElement): void {
  const slider = form.querySelector<HTMLInputElement>('input[type=range]')
  const output = form.querySelector('output')
  const rows = [...form.querySelectorAll<HTMLElement>('[data-from]')]
  if (slider === null || output === null) return
  const update = (): void => {
    const day = addMonths(slider.dataset.first ?? '', slider.valueAsNumber)
    const current = rows.findLast(({ dataset }) => (dataset.from ?? '') <= day) ?? rows[0]
    rows.forEach((row) => row.toggleAttribute('data-current', row === current))
    output.textContent = `${day}: ${current?.dataset.word ?? ''}`
    slider.setAttribute('aria-valuetext', output.textContent)
  }
  slider.addEventListener('input', update)
  update()
}
