import type { ComponentChildren } from 'preact'
import type { Example } from '../state/examples.ts'
import type { StatedFact } from '../state/also-in-case.ts'
import type { MaybeBoolean } from '../state/sending-servers.ts'
import type {
  FieldEvents,
  FieldState,
  ServerState,
  TenantAndMessageField,
  TenantState,
} from '../state/field-states.ts'
import { AlsoInCase } from './AlsoInCase.tsx'
import { Examples } from './Examples.tsx'
import { MessageFields } from './MessageFields.tsx'
import { OtherServers, type ServersEvents } from './OtherServers.tsx'
import { OtherTenants, type TenantEvents } from './OtherTenants.tsx'
import { OwnTenant } from './OwnTenant.tsx'
import { RejectDirectSend } from './RejectDirectSend.tsx'
import { ServerFields } from './ServerFields.tsx'

interface Props extends FieldEvents, TenantEvents, ServersEvents {
  /** The box that takes anything, and what it recognised. */
  readonly intake: ComponentChildren
  /** The case as one text. */
  readonly wholeCase: ComponentChildren
  readonly fields: Readonly<Record<TenantAndMessageField, FieldState>>
  readonly tenants: readonly TenantState[]
  readonly ownServer: ServerState
  readonly servers: readonly ServerState[]
  readonly rejectDirectSend: MaybeBoolean | undefined
  readonly examples: readonly Example[]
  readonly openedId: string | null
  /** Begun by a paste: then none of the examples is open. */
  readonly isOwnSheet: boolean
  /** The opened scenario's title; null for the worked example. */
  readonly openedTitle: string | null
  readonly notice: string | null
  readonly hasNoConnectors: boolean
  readonly also: readonly StatedFact[]
  readonly isReady: boolean
  readonly onOpen: (scenarioId: string | null) => void
  readonly onNoConnectors: (isNone: boolean) => void
  readonly onRejectDirectSend: (value: MaybeBoolean | null) => void
}

/** What you know: the fields, the examples to start from, and what else the case states. */
export function Knowledge({ fields, isReady, onText, onShow, onPlace, ...rest }: Props) {
  const events = { isReady, onText, onShow, onPlace }
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
      <ServerFields
        state={rest.ownServer}
        onChoice={rest.onChoice}
        onTls={rest.onTls}
        {...events}
      />
      <OtherServers
        ownName={rest.ownServer.name}
        servers={rest.servers}
        onAddServer={rest.onAddServer}
        onRemoveServer={rest.onRemoveServer}
        onChoice={rest.onChoice}
        onTls={rest.onTls}
        {...events}
      />
      <MessageFields fields={fields} {...events} />
      <AlsoInCase facts={rest.also} />
      {rest.wholeCase}
    </section>
  )
}
