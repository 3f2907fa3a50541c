/** The two views of a list. */
export type ListView = 'form' | 'text'

interface Props {
  readonly view: ListView
  readonly isReady: boolean
  readonly onView: (view: ListView) => void
}

const VIEWS: readonly ListView[] = ['form', 'text']

/** Goes from one view of a list to the other. */
export function ViewSwitch({ view, isReady, onView }: Props) {
  return (
    <div class="views" role="group" aria-label="View">
      {VIEWS.map((one) => (
        <button
          type="button"
          aria-pressed={one === view}
          disabled={!isReady}
          onClick={() => onView(one)}
        >
          {one}
        </button>
      ))}
    </div>
  )
}
