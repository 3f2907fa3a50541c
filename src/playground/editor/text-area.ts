/** Gives a text area the focus, with this selected and scrolled sideways to there. */
export function handBack(
  area: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  scrollLeft: number,
): void {
  // The box around it, which scrolls downwards, has kept in step.
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, end)
  area.scrollLeft = scrollLeft
}

/** The words that label a text area. */
export function nameOf(area: HTMLTextAreaElement): string {
  const labelledBy = area.getAttribute('aria-labelledby')
  const label = labelledBy === null ? area.labels[0] : document.getElementById(labelledBy)
  return label?.textContent.trim() ?? ''
}
