import type { WizardField } from '../wizard-pages.ts'
import { fieldId } from './field-id.ts'

interface Props {
  readonly field: WizardField
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** A box to tick. */
export function Switch({ field: { key, label, hint }, isOn, onSwitch }: Props) {
  const id = fieldId(key)
  return (
    <div class="wizard-switch">
      <label>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
