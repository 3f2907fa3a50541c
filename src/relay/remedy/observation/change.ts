import type { CasePath } from '../../model/case-path.ts'
import type { Fact } from '../../model/fact.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import type { ChangeKind } from './change-kinds.ts'

/** One fact of a case, otherwise than it stands there. */
export interface FactChange {
  readonly kind: ChangeKind
  /** The input that is changed. */
  readonly path: CasePath
  /** Whether the case states what is changed, or only assumes it, or does not know. */
  readonly state: Fact<unknown>['state']
  /** What fills `{to}` in the sentence of its kind: the other value. */
  readonly to: string
  /** What fills `{about}`: a connector’s name, a domain. */
  readonly about: string
  /** The case with that fact changed and everything else as it was. */
  readonly relayCase: RelayCase
}
