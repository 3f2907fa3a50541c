import type { ComponentChildren } from 'preact'
import type { Example } from '../state/examples.ts'
import type { StatedFact } from '../state/also-in-case.ts'
import type { OwnField } from '../state/field-names.ts'
import type { CertificateChoice, MaybeBoolean } from '../state/fields.ts'
import type { FieldEvents, FieldState, TenantState } from '../state/field-states.ts'
import { AlsoInCase } from './AlsoInCase.tsx'
import { CertificateField } from './CertificateField.tsx'
import { Examples } from './Examples.tsx'
import { Field } from './Field.tsx'
import { LineField } from './LineField.tsx'
import { MessageFields } from './MessageFields.tsx'
import { NoConnectors } from './NoConnectors.tsx'
import { OtherTenants, type TenantEvents } from './OtherTenants.tsx'
import { RejectDirectSend } from './RejectDirectSend.tsx'
import { Tls } from './Tls.tsx'

interface Props extends FieldEvents, TenantEvents {
  /** The box that takes anything, and what it recognised. */
  readonly intake: ComponentChildren
  readonly fields: Readonly<Record<OwnField, FieldState>>
  readonly tenants: readonly TenantState[]
  readonly tls: MaybeBoolean | undefined
  readonly rejectDirectSend: MaybeBoolean | undefined
  readonly examples: readonly Example[]
  readonly openedId: string | null
  /** Begun by a paste: then none of the examples is open. */
  readonly isOwnSheet: boolean
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
  readonly onTls: (tls: MaybeBoolean) => void
  readonly onRejectDirectSend: (value: MaybeBoolean | null) => void
}

/** What you know: the fields, the examples to start from, and what else the case states. */
export function Knowledge({ fields, isReady, onText, onShow, ...rest }: Props) {
  const events = { isReady, onText, onShow }
  return (
    <section class="know" aria-labelledby="know-title">
      <h2 id="know-title">What you know</h2>
      {rest.intake}
      <Examples
        examples={rest.examples}
        isOneOpen={!rest.isOwnSheet}
        openedId={rest.openedId}
        onOpen={rest.onOpen}
      />
      <p class="notice" role="status">
        {rest.notice ?? (rest.openedTitle === null ? '' : `Opened: ${rest.openedTitle}`)}
      </p>
      <OwnTenant
        fields={fields}
        hasNoConnectors={rest.hasNoConnectors}
        onNoConnectors={rest.onNoConnectors}
        {...events}
      />
      <RejectDirectSend
        value={rest.rejectDirectSend}
        isReady={isReady}
        onValue={rest.onRejectDirectSend}
      />
      <OtherTenants
        tenants={rest.tenants}
        onAddTenant={rest.onAddTenant}
        onRemoveTenant={rest.onRemoveTenant}
        onChangeTenant={rest.onChangeTenant}
        onNoConnectorsOf={rest.onNoConnectorsOf}
        {...events}
      />
      <LineField
        state={fields.connectingIp}
        label="Connecting IP address"
        hint="The public one, as Exchange Online sees it. The EHLO reply in the send log names it."
        placeholder="203.0.113.10"
        {...events}
      />
      <CertificateField
        state={fields.certificate}
        choice={rest.choice}
        hasStated={rest.hasStated}
        onChoice={rest.onChoice}
        {...events}
      />
      <Tls tls={rest.tls} isReady={isReady} onTls={rest.onTls} />
      <MessageFields fields={fields} {...events} />
      <AlsoInCase facts={rest.also} />
    </section>
  )
}

type OwnTenantProps = Pick<
  Props,
  'fields' | 'hasNoConnectors' | 'isReady' | 'onText' | 'onShow' | 'onNoConnectors'
>

/** The two texts a verdict cannot do without. */
function OwnTenant({ fields, hasNoConnectors, onNoConnectors, ...events }: OwnTenantProps) {
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
