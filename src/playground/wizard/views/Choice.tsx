import type { WizardField } from '../wizard-pages.ts'
import { fieldId } from './field-id.ts'

/** An answer to choose. */
export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** Ours, where the label is not enough. */
  readonly note?: string
}

interface Props {
  readonly field: WizardField
  readonly options: readonly ChoiceOption[]
  readonly value: string
  readonly onValue: (value: string) => void
}

/** One answer among several. */
export function Choice({ field, options, value, onValue }: Props) {
  const name = fieldId(field.key)
  return (
    <fieldset class="wizard-choice">
      <legend>{field.label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>
            {option.label}
            {option.note !== undefined && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
