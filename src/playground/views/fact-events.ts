import type { SourceSpan } from '../../relay/index.ts'
import type { FieldName } from '../state/field-names.ts'

/** What ties the facts of a step to the texts they come from. */
export interface FactEvents {
  readonly isReady: boolean
  /** The facts that rest on the line the reader is at (`factsAt`). */
  readonly resting: string
  readonly onShow: (field: FieldName, span: SourceSpan) => void
  readonly onPoint: (field: FieldName, span: SourceSpan) => void
  readonly onLeave: () => void
}
