import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { isInvalid } from './Field.tsx'
import { Remarks, remarksId } from './Remarks.tsx'
import { controlId } from './show-span.ts'

interface Props extends FieldEvents {
  readonly state: FieldState
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly isReady: boolean
}

/** A labelled text of one line, with everything that is to be said about it. */
export function LineField({ state, label, hint, placeholder, isReady, onText, onShow }: Props) {
  const { field, diagnostics, findings, refusal } = state
  const hintId = `hint-${field}`
  return (
    <div class="field">
      <label htmlFor={controlId(field)}>{label}</label>
      <input
        id={controlId(field)}
        class={state.lit.size > 0 ? 'is-lit' : undefined}
        type="text"
        value={state.text}
        spellcheck={false}
        autocomplete="off"
        placeholder={placeholder}
        aria-invalid={isInvalid(state)}
        aria-describedby={`${hint === undefined ? '' : hintId} ${remarksId(field)}`.trim()}
        readOnly={!isReady}
        onInput={({ currentTarget }) => {
          const kept = onText(field, currentTarget.value)
          if (kept !== currentTarget.value) currentTarget.value = kept
        }}
      />
      {state.origin !== null && <p class="origin">{state.origin}</p>}
      <Remarks {...{ field, diagnostics, findings, refusal, onShow }} />
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
