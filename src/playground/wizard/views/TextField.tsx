import type { Problem } from '../problems.ts'
import type { WizardField } from '../wizard-pages.ts'
import { fieldId } from './field-id.ts'

interface Props {
  readonly field: WizardField
  readonly value: string
  readonly problems: readonly Problem[]
  /** A machine reads it. */
  readonly isMono: boolean
  readonly onValue: (value: string) => void
}

/** Enough for a block of addresses; more would only be judged slowly. */
const MOST_CHARACTERS = 1000

/** A line of text with what is wrong with it. */
export function TextField({ field: { key, label, hint }, value, problems, ...rest }: Props) {
  const id = fieldId(key)
  const isInvalid = problems.length > 0
  return (
    <div class={rest.isMono ? 'field' : 'field wizard-words'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={MOST_CHARACTERS}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-invalid={isInvalid}
        aria-describedby={hint === undefined ? `${id}-problems` : `${id}-problems ${id}-hint`}
        onInput={({ currentTarget }) => rest.onValue(currentTarget.value)}
      />
      <div class="wizard-problems" id={`${id}-problems`} role="alert">
        {problems.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
