import { caseLink } from '../state/case-link.ts'
import type { Example } from '../state/examples.ts'

interface Props {
  readonly examples: readonly Example[]
  readonly isOneOpen: boolean
  readonly openedId: string | null
  readonly onOpen: (scenarioId: string | null) => void
}

/** Cases to start from. Each is a link of its own, so that it can be copied and gone back to. */
export function Examples({ examples, isOneOpen, openedId, onOpen }: Props) {
  return (
    <nav class="examples" aria-label="Examples">
      <span aria-hidden="true">Examples</span>
      {examples.map(({ scenarioId, label }) => (
        <a
          key={label}
          class="mini"
          href={scenarioId === null ? '#' : caseLink(scenarioId)}
          aria-current={isOneOpen && scenarioId === openedId ? 'true' : undefined}
          onClick={(event) => {
            if (isPlainClick(event)) {
              event.preventDefault()
              showAddress(scenarioId === null ? location.pathname : caseLink(scenarioId))
              onOpen(scenarioId)
            }
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/**
 * Not by following the link: a bare "#" would scroll to the top of the page. Opening what the
 * address names already is no step to go back over.
 */
function showAddress(address: string): void {
  const { href } = new URL(address, location.href)
  if (href !== location.href) history.pushState(null, '', href)
}

/** A click that means "open here", not "in a new tab". */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
