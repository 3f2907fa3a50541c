import type { CasePath } from './case-path.ts'
import type { Fact } from './fact.ts'

/** The properties of `Get-OrganizationConfig` that decide something or tell whose they are. */
export interface OrganizationConfig {
  readonly path: CasePath
  /** `Name`, or `Identity`, which holds the same: the tenant’s first domain. Unknown when not printed. */
  readonly name: Fact<string>
  /** Mail that claims to come from the organisation is refused without a connector. */
  readonly rejectDirectSend: Fact<boolean>
}
