import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { latePart } from './late-part.tsx'
import { PastedText } from './PastedText.tsx'
import { Remarks, remarksId } from './Remarks.tsx'
import { controlId } from './show-span.ts'
import { panelProps, ViewTabs, type ListView } from './ViewTabs.tsx'

const LateForm = latePart(() => import('./forms/ListForm.tsx'))

interface Props extends FieldEvents {
  readonly state: FieldState
  readonly label: string
  readonly hint: string
  readonly placeholder: string
  readonly minRows: number
  readonly isReady: boolean
  /** A choice between label and text. */
  readonly children?: ComponentChildren
}

/** A list that is pasted as text, as text or as a form, with everything that is to be said about it. */
export function Field({ state, label, hint, children, onText, onShow, ...rest }: Props) {
  const { field, diagnostics, findings, refusal } = state
  const [view, setView] = useState<ListView>('text')
  return (
    <div class="field">
      <div class="field-head">
        <label for={controlId(field)}>{label}</label>
        {children}
        <ViewTabs name={field} view={view} isReady={rest.isReady} onView={setView} />
      </div>
      <div {...panelProps(field, 'text', view)}>
        <PastedText
          id={controlId(field)}
          text={state.text}
          lit={state.lit}
          placeholder={rest.placeholder}
          minRows={rest.minRows}
          isReady={rest.isReady}
          isInvalid={isInvalid(state)}
          describedBy={`hint-${field} ${remarksId(field)}`}
          onText={(text) => onText(field, text)}
        />
      </div>
      <div {...panelProps(field, 'form', view)}>
        {view === 'form' && (
          <LateForm>{({ ListForm }) => <ListForm state={state} onText={onText} />}</LateForm>
        )}
      </div>
      {state.origin !== null && <p class="origin">{state.origin}</p>}
      <Remarks {...{ field, diagnostics, findings, refusal, onShow }} />
      <p class="hint" id={`hint-${field}`}>
        {hint}
      </p>
    </div>
  )
}

/** Whether something in a field was left out of the evaluation. */
export function isInvalid({ diagnostics, refusal }: FieldState): boolean {
  return refusal !== null || diagnostics.some((one) => one.level === 'error')
}
