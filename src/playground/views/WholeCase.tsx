import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import { LateForms } from './LateForms.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** The case as one text, for who wants to see, change or save all of it at once. */
export function WholeCase({ desk, isReady }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="tenants" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id="case-title">Whole case as text</summary>
      {isOpen && (
        <LateForms>{({ CaseTextPanel }) => <CaseTextPanel {...{ desk, isReady }} />}</LateForms>
      )}
    </details>
  )
}
