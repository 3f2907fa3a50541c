import type { FieldEvents, TenantState } from '../state/field-states.ts'
import type { TenantChange } from '../state/other-tenants.ts'
import { Field } from './Field.tsx'
import { LineField } from './LineField.tsx'
import { NoConnectors } from './NoConnectors.tsx'

interface Props extends FieldEvents {
  readonly state: TenantState
  /** Counted from 1. */
  readonly number: number
  readonly isReady: boolean
  readonly onChange: (change: TenantChange) => void
  readonly onNoConnectors: (isNone: boolean) => void
  readonly onRemove: () => void
}

/** One further Microsoft 365 tenant: what it accepts mail for and which servers it knows. */
export function OtherTenant({
  state,
  number,
  onChange,
  onNoConnectors,
  onRemove,
  ...events
}: Props) {
  const { name, acceptedDomains, inboundConnectors, hasNoConnectors, isElsewhere } = state
  const { isReady } = events
  return (
    <fieldset class="tenant">
      <legend>Other tenant {number}</legend>
      <button class="mini remove" type="button" disabled={!isReady} onClick={onRemove}>
        remove<span class="sr-only"> other tenant {number}</span>
      </button>
      <LineField state={name} label="Name" {...events} />
      <Field
        state={acceptedDomains}
        label="Its accepted domains"
        hint="One on each line, or the output of Get-AcceptedDomain."
        placeholder="fabrikam.com"
        minRows={2}
        {...events}
      />
      <Field
        state={inboundConnectors}
        label="Its inbound connectors"
        hint="Output of Get-InboundConnector. Empty means not known."
        placeholder={'Name              : …\nConnectorType     : OnPremises'}
        minRows={2}
        {...events}
      >
        <NoConnectors isNone={hasNoConnectors} isReady={isReady} onNoConnectors={onNoConnectors} />
      </Field>
      <label class="quiet-choice">
        <input
          type="checkbox"
          checked={isElsewhere}
          disabled={!isReady}
          onChange={({ currentTarget }) => onChange({ sameForest: !currentTarget.checked })}
        />
        in another forest or region
      </label>
    </fieldset>
  )
}
