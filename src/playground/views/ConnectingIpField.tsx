import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { isInvalid } from './Field.tsx'
import { Remarks, remarksId } from './Remarks.tsx'
import { controlId } from './show-span.ts'

interface Props extends FieldEvents {
  readonly state: FieldState
  readonly isReady: boolean
}

/** The public address the server connects from. */
export function ConnectingIpField({ state, isReady, onText, onShow }: Props) {
  const { field, diagnostics, findings, refusal } = state
  return (
    <div class="field">
      <label htmlFor={controlId(field)}>Connecting IP address</label>
      <input
        id={controlId(field)}
        class={state.lit.size > 0 ? 'is-lit' : undefined}
        type="text"
        inputMode="text"
        value={state.text}
        spellcheck={false}
        autocomplete="off"
        placeholder="203.0.113.10"
        aria-invalid={isInvalid(state)}
        aria-describedby={`hint-${field} ${remarksId(field)}`}
        readOnly={!isReady}
        onInput={({ currentTarget }) => {
          const kept = onText(field, currentTarget.value)
          if (kept !== currentTarget.value) currentTarget.value = kept
        }}
      />
      <Remarks {...{ field, diagnostics, findings, refusal, onShow }} />
      <p class="hint" id={`hint-${field}`}>
        The public one, as Exchange Online sees it. The EHLO reply in the send log names it.
      </p>
    </div>
  )
}
