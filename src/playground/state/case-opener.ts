import type { CaseFile } from '../../relay/index.ts'
import { readCaseLink } from './case-link.ts'
import type { Desk } from './desk.ts'

/** Opens the scenario a hash names; an unknown id leaves the sheet as it is and says so. */
export type OpenLinked = (hash: string) => Promise<void>

/** An opener for one desk. When links follow each other quickly, only the last one opens. */
export function createCaseOpener(desk: Desk): OpenLinked {
  let turns = 0
  return async (hash) => {
    const link = readCaseLink(hash)
    if (link.kind !== 'case') return
    turns += 1
    const turn = turns
    const found = await load(link.id)
    if (turn !== turns) return
    if (found.kind === 'found') desk.openScenario(link.id, found.file)
    else desk.notice.value = NOTICES[found.kind](link.id.slice(0, 80))
  }
}

/**
 * Follows the address: what it names is opened now and whenever the part after `#` changes, and
 * the worked example comes back when that part goes away. Coming back from a plain anchor to what
 * is open already keeps what the reader has changed.
 *
 * @returns a function that stops following
 */
export function followAddress(desk: Desk, open: OpenLinked): () => void {
  const follow = (hash: string): void => {
    if (readCaseLink(hash).kind === 'empty') desk.openExample()
    else void open(hash)
  }
  const followChange = ({ oldURL, newURL }: HashChangeEvent): void => {
    // Not by `location`, which may be at the next address already.
    const [from, to] = [new URL(oldURL).hash, new URL(newURL).hash]
    if (readCaseLink(from).kind !== 'anchor' || !isOpen(desk, to)) follow(to)
  }
  if (readCaseLink(location.hash).kind !== 'empty') follow(location.hash)
  addEventListener('hashchange', followChange)
  return () => removeEventListener('hashchange', followChange)
}

function isOpen(desk: Desk, hash: string): boolean {
  const link = readCaseLink(hash)
  return desk.openedId.value === (link.kind === 'case' ? link.id : null)
}

type Found =
  | { readonly kind: 'found'; readonly file: CaseFile }
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'not-loaded' }

async function load(id: string): Promise<Found> {
  try {
    // The list of scenarios is only needed here, so it stays out of what the page loads first.
    const { loadScenario } = await import('./scenario-files.ts')
    const file = await loadScenario(id)
    return file === null ? { kind: 'no-such-case' } : { kind: 'found', file }
  } catch {
    return { kind: 'not-loaded' }
  }
}

const NOTICES: Readonly<Record<Exclude<Found['kind'], 'found'>, (id: string) => string>> = {
  'no-such-case': (id) =>
    `There is no case “${id}” on this site, so the sheet was left as it is. Choose an example, or look the case up in the list of scenarios.`,
  'not-loaded': (id) =>
    `The case “${id}” could not be loaded, so the sheet was left as it is. Check the connection, then reload the page.`,
}
