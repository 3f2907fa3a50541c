/** The two views of a list. */
export type ListView = 'form' | 'text'

interface Props {
  /** Ids of tabs and panels end in it. */
  readonly name: string
  readonly view: ListView
  readonly isReady: boolean
  readonly onView: (view: ListView) => void
}

const VIEWS: readonly { readonly view: ListView; readonly label: string }[] = [
  { view: 'form', label: 'Form' },
  { view: 'text', label: 'Text' },
]

/** Tabs for the two views of a list; arrow keys go from one to the other. */
export function ViewTabs({ name, view, isReady, onView }: Props) {
  return (
    <div class="views" role="tablist" aria-label="View">
      {VIEWS.map((one, index) => (
        <button
          key={one.view}
          id={tabId(name, one.view)}
          type="button"
          role="tab"
          aria-selected={one.view === view}
          aria-controls={panelId(name, one.view)}
          tabIndex={one.view === view ? 0 : -1}
          disabled={!isReady}
          onClick={() => onView(one.view)}
          onKeyDown={({ key }) => {
            const next = key.startsWith('Arrow') ? VIEWS[1 - index] : undefined
            if (next === undefined) return
            onView(next.view)
            document.getElementById(tabId(name, next.view))?.focus()
          }}
        >
          {one.label}
        </button>
      ))}
    </div>
  )
}

/** The attributes of the panel with one of the views. */
export function panelProps(name: string, view: ListView, shown: ListView) {
  return {
    id: panelId(name, view),
    role: 'tabpanel' as const,
    'aria-labelledby': tabId(name, view),
    hidden: view !== shown,
  }
}

function tabId(name: string, view: ListView): string {
  return `tab-${view}-${name}`
}

function panelId(name: string, view: ListView): string {
  return `panel-${view}-${name}`
}
