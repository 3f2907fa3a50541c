import { CLEAN_ROOM } from '../keeper.ts'
import type { Keeping } from '../keeping.ts'

interface Props {
  readonly keeping: Keeping
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isReady: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onEmpty: () => void
  readonly onForget: () => void
}

/** Steps back and forth, an empty sheet, and where what is typed stays. */
export function SheetTools({ keeping, canUndo, canRedo, isReady, ...on }: Props) {
  const isClean = keeping === 'clean-room'
  return (
    <div class="sheet-tools">
      <Tool name="Undo" can={canUndo} onClick={on.onUndo} />
      <Tool name="Redo" can={canRedo} onClick={on.onRedo} />
      <Tool name="Start empty" can={isReady} onClick={on.onEmpty} />
      {!isClean && <Tool name="Forget everything" can={isReady} onClick={on.onForget} />}
      <p class="hint">
        <span role="status">{KEEPING_WORDS[keeping]}</span>{' '}
        <a href={isClean ? '?' : CLEAN_ROOM}>{isClean ? 'Leave it' : 'Clean room'}</a>
      </p>
    </div>
  )
}

interface ToolProps {
  readonly name: string
  readonly can: boolean
  readonly onClick: () => void
}

/** Stays in the tab order when there is nothing to do, so that the focus is not lost on the last step. */
function Tool({ name, can, onClick }: ToolProps) {
  return (
    <button type="button" class="mini" aria-disabled={!can} onClick={onClick}>
      {name}
    </button>
  )
}

const KEEPING_WORDS: Readonly<Record<Keeping, string>> = {
  nothing: 'What you enter is kept in this browser only.',
  kept: 'Kept in this browser only.',
  'not-kept': 'Not kept: it is gone when you leave the page.',
  'clean-room': 'Clean room: nothing is kept.',
}
