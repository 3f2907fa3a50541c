import type { SourceSpan } from '../../relay/index.ts'
import type { TextName } from '../state/field-names.ts'

/** The id of a field's control, which labels and chips refer to. */
export function controlId(field: TextName): string {
  return `field-${field}`
}

/** Focuses a field and selects the piece of its text that a span names. */
export function showSpan(field: TextName, span: SourceSpan): void {
  const control = document.getElementById(controlId(field))
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return
  control.closest('details')?.setAttribute('open', '')
  showText(control.closest<HTMLElement>('[hidden]'))
  control.focus({ preventScroll: true })
  control.setSelectionRange(span.start, span.end)
  control.closest('.field')?.scrollIntoView({ block: 'nearest' })
  scrollToLine(control, span.line)
}

/** A text that is shown as a form comes back; the switch between the two follows. */
function showText(hidden: HTMLElement | null): void {
  if (hidden === null) return
  hidden.hidden = false
  hidden.parentElement?.querySelector<HTMLElement>('.views [aria-pressed=false]')?.click()
}

/** The box around the text scrolls, not the text area, so that line numbers stay beside their lines. */
function scrollToLine(control: HTMLElement, line: number): void {
  const box = control.closest('.lines')
  const lineHeight = parseFloat(getComputedStyle(control).lineHeight)
  if (box !== null && Number.isFinite(lineHeight)) box.scrollTop = (line - 3) * lineHeight
}
