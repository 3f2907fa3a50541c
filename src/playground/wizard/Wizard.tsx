import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../relay/index.ts'
import { StepList } from './views/StepList.tsx'
import { WizardForm } from './views/WizardForm.tsx'
import { WizardTexts } from './views/WizardTexts.tsx'
import { WizardVerdict } from './views/WizardVerdict.tsx'
import { FIRST_STATE, viewOf } from './wizard-state.ts'
import '../styles/sheet.css'
import '../styles/know.css'
import '../styles/why.css'
import '../styles/wizard.css'

interface Props {
  /** The day whose rules apply. */
  readonly today: IsoDate
  /** The address of the full sheet. */
  readonly sheet: string
}

/** The connector wizard to go through, and beside it what it makes and what that does to mail. */
export function Wizard({ today, sheet }: Props) {
  const [state, setState] = useState(FIRST_STATE)
  const [isReady, setReady] = useState(false)
  const result = useRef<HTMLHeadingElement>(null)
  const view = useMemo(() => viewOf(state, today), [state, today])
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (state.isDone) result.current?.focus()
  }, [state.isDone])
  return (
    <div class="playground wizard">
      <div class="wizard-sheet">
        <StepList pages={view.pages} current={state.page} />
        <WizardForm {...{ state, view, today, isReady }} onState={setState} />
        <WizardVerdict {...{ state, view, isReady }} heading={result} />
        <WizardTexts {...{ state, view, today, sheet, isReady }} />
      </div>
    </div>
  )
}
