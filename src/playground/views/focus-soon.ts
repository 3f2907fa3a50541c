/** Moves the focus to a control that the next drawing brings; what folds it away is opened. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(id)
    control?.closest('details')?.setAttribute('open', '')
    control?.focus()
  })
}
