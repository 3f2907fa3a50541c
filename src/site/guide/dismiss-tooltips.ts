/**
 * Escape closes the tooltip in sight, and the pointer or the focus coming back opens it again. A
 * tooltip that would leave the page to the right moves to the left.
 */
for (const term of document.querySelectorAll<HTMLElement>('.term')) {
  const meaning = term.querySelector<HTMLElement>('.term-meaning')
  const reset = (): void => {
    delete term.dataset.dismissed
    if (meaning === null) return
    meaning.style.translate = ''
    const beyond = meaning.getBoundingClientRect().right - document.documentElement.clientWidth + 12
    if (beyond > 0) meaning.style.translate = `${String(-beyond)}px`
  }
  term.addEventListener('pointerenter', reset)
  term.addEventListener('focusin', reset)
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const term of document.querySelectorAll<HTMLElement>('.term:is(:hover, :focus-within)')) {
    term.dataset.dismissed = ''
  }
})
