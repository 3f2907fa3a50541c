import { fieldWords } from '../state/field-names.ts'
import type { CertificateChoice } from '../state/sending-servers.ts'
import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { isInvalid } from './Field.tsx'
import { PastedText } from './PastedText.tsx'
import { Remarks, remarksId } from './Remarks.tsx'
import { controlId } from './show-span.ts'

interface Props extends FieldEvents {
  readonly state: FieldState
  readonly choice: CertificateChoice
  /** The case came with facts of a certificate instead of its text. */
  readonly hasStated: boolean
  readonly isReady: boolean
  readonly onChoice: (choice: CertificateChoice) => void
}

const CHOICES: readonly { readonly choice: CertificateChoice; readonly label: string }[] = [
  { choice: 'none', label: 'none offered' },
  { choice: 'unknown', label: 'not known' },
  { choice: 'pasted', label: 'pasted below' },
  { choice: 'stated', label: 'as the case states it' },
]

/** What the server shows as client certificate: nothing, nobody knows, or this text. */
export function CertificateField({
  state,
  choice,
  isReady,
  onChoice,
  onText,
  onShow,
  ...rest
}: Props) {
  const { field, diagnostics, findings, refusal } = state
  const legendId = `legend-${field}`
  const choices = CHOICES.filter((one) => one.choice !== 'stated' || rest.hasStated)
  return (
    <fieldset class="field">
      <legend id={legendId}>Client certificate</legend>
      <div class="choices">
        {choices.map((one) => (
          <label key={one.choice}>
            <input
              type="radio"
              name={`choice-${field}`}
              value={one.choice}
              checked={choice === one.choice}
              disabled={!isReady}
              onChange={() => onChoice(one.choice)}
            />
            {one.label}
          </label>
        ))}
      </div>
      <PastedText
        id={controlId(field)}
        kind="certificate"
        words={fieldWords(field)}
        text={state.text}
        lit={state.lit}
        placeholder={'-----BEGIN CERTIFICATE-----'}
        minRows={3}
        isReady={isReady}
        isInvalid={isInvalid(state)}
        labelledBy={legendId}
        describedBy={`hint-${field} ${remarksId(field)}`}
        diagnostics={diagnostics}
        judged={{ field, message: state.explained }}
        onText={(text) => onText(field, text)}
      />
      {state.origin !== null && <p class="origin">{state.origin}</p>}
      <Remarks {...{ field, diagnostics, findings, refusal, onShow }} />
      <p class="hint" id={`hint-${field}`}>
        PEM text, the server’s own certificate first. Never the private key: it is not needed, and
        it is refused.
      </p>
    </fieldset>
  )
}
