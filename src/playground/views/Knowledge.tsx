import type { Example } from '../state/examples.ts'
import type { StatedFact } from '../state/also-in-case.ts'
import type { CertificateChoice, FieldName } from '../state/fields.ts'
import type { FieldEvents, FieldState } from '../state/field-states.ts'
import { AlsoInCase } from './AlsoInCase.tsx'
import { CertificateField } from './CertificateField.tsx'
import { ConnectingIpField } from './ConnectingIpField.tsx'
import { Examples } from './Examples.tsx'
import { Field } from './Field.tsx'

interface Props extends FieldEvents {
  readonly fields: Readonly<Record<FieldName, FieldState>>
  readonly examples: readonly Example[]
  readonly openedId: string | null
  /** The opened scenario's title; null for the worked example. */
  readonly openedTitle: string | null
  readonly notice: string | null
  readonly choice: CertificateChoice
  readonly hasStated: boolean
  readonly hasNoConnectors: boolean
  readonly also: readonly StatedFact[]
  readonly isReady: boolean
  readonly onOpen: (scenarioId: string | null) => void
  readonly onChoice: (choice: CertificateChoice) => void
  readonly onNoConnectors: (isNone: boolean) => void
}

/** What you know: the fields, the examples to start from, and what else the case states. */
export function Knowledge({ fields, isReady, onText, onShow, ...rest }: Props) {
  const events = { isReady, onText, onShow }
  return (
    <section class="know" aria-labelledby="know-title">
      <h2 id="know-title">What you know</h2>
      <Examples examples={rest.examples} openedId={rest.openedId} onOpen={rest.onOpen} />
      <p class="notice" role="status">
        {rest.notice ?? (rest.openedTitle === null ? '' : `Opened: ${rest.openedTitle}`)}
      </p>
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
          isNone={rest.hasNoConnectors}
          isReady={isReady}
          onNoConnectors={rest.onNoConnectors}
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
      <ConnectingIpField state={fields.connectingIp} {...events} />
      <CertificateField
        state={fields.certificate}
        choice={rest.choice}
        hasStated={rest.hasStated}
        onChoice={rest.onChoice}
        {...events}
      />
      <AlsoInCase facts={rest.also} />
      <p class="hint">
        Kept on this page only, until you leave it: nothing is stored and nothing is sent.
      </p>
    </section>
  )
}

interface NoConnectorsProps {
  readonly isNone: boolean
  readonly isReady: boolean
  readonly onNoConnectors: (isNone: boolean) => void
}

/** An empty text means "not known"; having none is a fact of its own. */
function NoConnectors({ isNone, isReady, onNoConnectors }: NoConnectorsProps) {
  return (
    <label class="quiet-choice">
      <input
        type="checkbox"
        checked={isNone}
        disabled={!isReady}
        onChange={({ currentTarget }) => onNoConnectors(currentTarget.checked)}
      />
      the tenant has none
    </label>
  )
}
