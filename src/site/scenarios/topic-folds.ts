/**
 * Runs in the browser, on the list of case files: an address such as `/scenarios/#names` opens its
 * topic, and one button opens or folds all. The list works without it.
 */
export function followTopics(): void {
  openNamed()
  addEventListener('hashchange', openNamed)
  for (const topic of allTopics()) {
    topic.querySelector('summary')?.addEventListener('click', () => keepPlace(topic))
  }
  prepareButton()
}

function allTopics(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.case-topic')]
}

/** Opens the topic that the address names, also one that the chosen verdict hides. */
function openNamed(): void {
  const heading = document.getElementById(location.hash.slice(1))
  const topic = heading?.closest<HTMLDetailsElement>('details.case-topic')
  if (!topic) return
  topic.open = true
  if (topic.checkVisibility()) return
  document.querySelector<HTMLInputElement>('.case-filter [value="all"]')?.click()
  topic.scrollIntoView()
}

/**
 * Before a topic opens or folds: the address names the one opened last, so that coming back from a
 * case finds it open; folding from far down the list leads to its title.
 */
function keepPlace(topic: HTMLDetailsElement): void {
  const hash = `#${topic.querySelector('h2')?.id ?? ''}`
  if (!topic.open) {
    history.replaceState(null, '', hash)
    return
  }
  if (location.hash === hash) history.replaceState(null, '', location.pathname)
  // Its sticky summary is what was pressed; without this, the page would end up somewhere below.
  if (isStuck(topic)) topic.scrollIntoView()
}

function isStuck(topic: HTMLDetailsElement): boolean {
  const summary = topic.querySelector('summary')
  if (summary === null) return false
  return summary.getBoundingClientRect().top > topic.getBoundingClientRect().top + 1
}

function prepareButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-unfold-topics]')
  if (button === null) return
  const areAllOpen = (): boolean => allTopics().every(({ open }) => open)
  const label = (): void => {
    button.textContent = areAllOpen() ? 'Fold all' : 'Unfold all'
  }
  button.addEventListener('click', () => {
    const open = !areAllOpen()
    for (const topic of allTopics()) topic.open = open
  })
  // The event does not bubble.
  document.addEventListener('toggle', label, { capture: true })
  label()
  button.hidden = false
}
