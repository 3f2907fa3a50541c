import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { Field } from './Field.tsx'
import { NoConnectors } from './NoConnectors.tsx'

interface Props extends FieldEvents {
  readonly fields: Readonly<Record<'acceptedDomains' | 'inboundConnectors', FieldState>>
  readonly hasNoConnectors: boolean
  readonly isReady: boolean
  readonly onNoConnectors: (isNone: boolean) => void
}

/** The two texts a verdict cannot do without. */
export function OwnTenant({ fields, hasNoConnectors, onNoConnectors, ...events }: Props) {
  return (
    <>
      <Field
        state={fields.inboundConnectors}
        label="Inbound connectors"
        hint="Output of Get-InboundConnector, as Format-List or ConvertTo-Json, or a New- or Set-InboundConnector command."
        placeholder={
          'Name              : …\nConnectorType     : OnPremises\nSenderIPAddresses : {…}'
        }
        minRows={7}
        {...events}
      >
        <NoConnectors
          isNone={hasNoConnectors}
          isReady={events.isReady}
          onNoConnectors={onNoConnectors}
        />
      </Field>
      <Field
        state={fields.acceptedDomains}
        label="Accepted domains"
        hint="One on each line, or the output of Get-AcceptedDomain: table, Format-List or ConvertTo-Json."
        placeholder="contoso.com"
        minRows={4}
        {...events}
      />
    </>
  )
}
