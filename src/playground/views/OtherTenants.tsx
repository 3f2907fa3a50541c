import { useEffect, useRef } from 'preact/hooks'
import { otherField } from '../state/field-names.ts'
import type { FieldEvents, TenantState } from '../state/field-states.ts'
import { MOST_OTHER_TENANTS, type TenantChange } from '../state/other-tenants.ts'
import { OtherTenant } from './OtherTenant.tsx'
import { controlId } from './show-span.ts'

/** What can be asked for about the further tenants. */
export interface TenantEvents {
  readonly onAddTenant: () => void
  readonly onRemoveTenant: (index: number) => void
  readonly onChangeTenant: (index: number, change: TenantChange) => void
  readonly onNoConnectorsOf: (index: number, isNone: boolean) => void
}

interface Props extends FieldEvents, TenantEvents {
  readonly tenants: readonly TenantState[]
  readonly isReady: boolean
}

const ADD_ID = 'add-tenant'

/** The other Microsoft 365 tenants that play a part; usually none. */
export function OtherTenants({ tenants, onAddTenant, onRemoveTenant, ...rest }: Props) {
  const { onChangeTenant, onNoConnectorsOf, ...events } = rest
  const details = useRef<HTMLDetailsElement>(null)
  const focusNext = useRef<string | null>(null)
  const hasTenants = tenants.length > 0
  useEffect(() => {
    if (hasTenants && details.current !== null) details.current.open = true
  }, [hasTenants])
  useEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus()
    focusNext.current = null
  }, [tenants.length])
  return (
    <details class="tenants" ref={details}>
      <summary>
        Other Microsoft 365 tenants <span>{hasTenants ? tenants.length : 'none stated'}</span>
      </summary>
      <p class="hint">
        Needed when a recipient’s domain, or a connector that knows this server, belongs to another
        tenant. None stated: none is assumed.
      </p>
      {tenants.map((state, index) => (
        <OtherTenant
          key={index}
          state={state}
          number={index + 1}
          onChange={(change) => onChangeTenant(index, change)}
          onNoConnectors={(isNone) => onNoConnectorsOf(index, isNone)}
          onRemove={() => {
            focusNext.current = ADD_ID
            onRemoveTenant(index)
          }}
          {...events}
        />
      ))}
      <button
        class="mini add"
        id={ADD_ID}
        type="button"
        disabled={!rest.isReady || tenants.length >= MOST_OTHER_TENANTS}
        onClick={() => {
          focusNext.current = controlId(otherField(tenants.length, 'name'))
          onAddTenant()
        }}
      >
        Add a tenant
      </button>
    </details>
  )
}
