import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fieldWords } from '../state/field-names.ts'
import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { LateForms } from './LateForms.tsx'
import { PastedText } from './PastedText.tsx'
import { Remarks, remarksId } from './Remarks.tsx'
import { controlId } from './show-span.ts'
import { ViewSwitch, type ListView } from './ViewSwitch.tsx'

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
        <ViewSwitch view={view} isReady={rest.isReady} onView={setView} />
      </div>
      <div hidden={view === 'form'}>
        <PastedText
          id={controlId(field)}
          kind={field.endsWith('inboundConnectors') ? 'connectors' : 'domains'}
          words={fieldWords(field)}
          text={state.text}
          lit={state.lit}
          placeholder={rest.placeholder}
          minRows={rest.minRows}
          isReady={rest.isReady}
          isInvalid={isInvalid(state)}
          describedBy={`hint-${field} ${remarksId(field)}`}
          diagnostics={diagnostics}
          judged={{ field, message: state.explained }}
          onText={(text) => onText(field, text)}
        />
      </div>
      {view === 'form' && (
        <LateForms>{({ ListForm }) => <ListForm state={state} onText={onText} />}</LateForms>
      )}
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
