import type { Pagefind, PagefindResult } from './pagefind.ts'
import { resultItem } from './result-item.ts'

const SHOWN = 8

/** Searches while the reader types. The dialog names the index in `data-search-bundle`. */
export async function followInput(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input')
  const status = dialog.querySelector('[role=status]')
  const list = dialog.querySelector('.search-results')
  if (input === null || status === null || list === null) return
  const pagefind = await loadPagefind(dialog.dataset.searchBundle ?? '')
  if (pagefind === undefined) {
    status.textContent = 'The search index did not load. Reload the page to try again.'
    return
  }
  const search = async () => {
    const words = input.value.trim()
    // Null: the reader typed on, and a later search has taken over.
    const found = words === '' ? { results: [] } : await pagefind.debouncedSearch(words)
    if (found === null) return
    const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()))
    if (input.value.trim() !== words) return
    list.replaceChildren(...pages.map(resultItem))
    status.textContent = words === '' ? '' : describeCount(found.results, words)
  }
  input.addEventListener('input', () => void search())
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector('a')?.click()
  })
  await search()
}

async function loadPagefind(bundle: string): Promise<Pagefind | undefined> {
  try {
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind
    // The titles of many case files must not bury the guide, whose headings count anyway.
    await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 1 } } })
    await pagefind.init()
    return pagefind
  } catch {
    return undefined
  }
}

function describeCount(results: readonly PagefindResult[], words: string): string {
  if (results.length === 0) return `Nothing found for “${words}”. Try one word of the reply.`
  const more = results.length > SHOWN ? `, the first ${String(SHOWN)} shown` : ''
  return `${String(results.length)} ${results.length === 1 ? 'page' : 'pages'}${more}`
}
