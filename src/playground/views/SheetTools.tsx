import { CLEAN_ROOM, type Keeping } from '../keeper.ts'

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
  return (
    <div class="sheet-tools">
      <div class="sheet-buttons" role="group" aria-label="The sheet">
        <button type="button" class="mini" aria-disabled={!canUndo} onClick={on.onUndo}>
          Undo
        </button>
        <button type="button" class="mini" aria-disabled={!canRedo} onClick={on.onRedo}>
          Redo
        </button>
        <button type="button" class="mini" disabled={!isReady} onClick={on.onEmpty}>
          Start empty
        </button>
        {keeping !== 'clean-room' && (
          <button type="button" class="mini" disabled={!isReady} onClick={on.onForget}>
            Forget everything
          </button>
        )}
      </div>
      <p class="hint">
        <span role="status">{KEEPING_WORDS[keeping]}</span>{' '}
        {keeping === 'clean-room' ? (
          <a href="?">Leave the clean room</a>
        ) : (
          <a href={CLEAN_ROOM}>Clean room, where nothing is kept</a>
        )}
      </p>
    </div>
  )
}

const KEEPING_WORDS: Readonly<Record<Keeping, string>> = {
  nothing: 'What you enter is kept in this browser only.',
  kept: 'Kept in this browser only.',
  'not-kept': 'Not kept here: it is gone when you leave the page.',
  'clean-room': 'Clean room: nothing is kept once you leave this page.',
}
