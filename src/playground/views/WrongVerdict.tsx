import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import { LatePanels } from './LatePanels.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** The way to report a verdict: a case file of the selected message that names nobody. */
export function WrongVerdict({ desk, isReady }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        class="mini wrong-verdict"
        type="button"
        aria-haspopup="dialog"
        disabled={!isReady}
        onClick={() => setOpen(true)}
      >
        This verdict is wrong
      </button>
      {isOpen && (
        <LatePanels>
          {({ ReportDialog }) => (
            <ReportDialog
              message={desk.selected.value}
              reply={desk.reply.value}
              onClose={() => setOpen(false)}
            />
          )}
        </LatePanels>
      )}
    </>
  )
}
