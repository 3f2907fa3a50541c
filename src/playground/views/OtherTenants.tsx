import { otherField } from '../state/field-names.ts'
import type { FieldEvents, TenantState } from '../state/field-states.ts'
import { MOST_OTHER_TENANTS, type TenantChange } from '../state/other-tenants.ts'
import { FurtherList } from './FurtherList.tsx'
import { OtherTenant } from './OtherTenant.tsx'

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

/** The other Microsoft 365 tenants that play a part. */
export function OtherTenants({ tenants, onAddTenant, onRemoveTenant, ...rest }: Props) {
  const { onChangeTenant, onNoConnectorsOf, ...events } = rest
  return (
    <FurtherList
      title="Other Microsoft 365 tenants"
      noun="tenant"
      hint="Needed when a recipient’s domain, or a connector that knows this server, belongs to another tenant. None stated: none is assumed."
      count={tenants.length}
      most={MOST_OTHER_TENANTS}
      isReady={rest.isReady}
      firstField={(index) => otherField(index, 'name')}
      onAdd={onAddTenant}
      onRemove={onRemoveTenant}
      item={(index, onRemove) =>
        tenants[index] !== undefined && (
          <OtherTenant
            key={index}
            state={tenants[index]}
            number={index + 1}
            onChange={(change) => onChangeTenant(index, change)}
            onNoConnectors={(isNone) => onNoConnectorsOf(index, isNone)}
            onRemove={onRemove}
            {...events}
          />
        )
      }
    />
  )
}
