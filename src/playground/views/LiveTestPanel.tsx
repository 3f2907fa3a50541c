import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import { LatePanels } from './LatePanels.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** Commands that show what really happens to the selected message; made when the reader asks for them. */
export function LiveTestPanel({ desk, isReady }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="live" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>Prove it live</h2>
      </summary>
      {isOpen && (
        <LatePanels>
          {({ LiveTest }) => <LiveTest message={desk.selected.value} isReady={isReady} />}
        </LatePanels>
      )}
    </details>
  )
}
