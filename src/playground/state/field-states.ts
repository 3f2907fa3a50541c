import type { Diagnostic, Finding, SourceSpan } from '../../relay/index.ts'
import type { Desk } from './desk.ts'
import { fieldOfPath, fieldText, type FieldName } from './fields.ts'
import { litLines } from './lit-lines.ts'

/** What is said about one field. */
export interface FieldState {
  readonly field: FieldName
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly findings: readonly Finding[]
  readonly refusal: string | null
  readonly lit: ReadonlySet<number>
}

/** What a field can ask for. */
export interface FieldEvents {
  /** Returns the text that was kept. */
  readonly onText: (field: FieldName, text: string) => string
  readonly onShow: (field: FieldName, span: SourceSpan) => void
}

/** The state of every field on the desk. Reads signals, so that a component that calls it follows them. */
export function fieldStates(desk: Desk): Readonly<Record<FieldName, FieldState>> {
  return {
    acceptedDomains: stateOf(desk, 'acceptedDomains'),
    inboundConnectors: stateOf(desk, 'inboundConnectors'),
    connectingIp: stateOf(desk, 'connectingIp'),
    certificate: stateOf(desk, 'certificate'),
  }
}

function stateOf(desk: Desk, field: FieldName): FieldState {
  const { diagnostics, findings } = desk.judgement.value
  const text = fieldText(desk.file.value, field)
  const refusal = desk.refusal.value
  const isHere = ({ path }: { readonly path?: string }): boolean => fieldOfPath(path) === field
  return {
    field,
    text,
    diagnostics: diagnostics.filter(isHere),
    findings: findings.filter(isHere),
    refusal: refusal?.field === field ? refusal.reason : null,
    lit: litLines(field, text, desk.pointedAt.value, desk.selected.value),
  }
}
