import type { Diagnostic, Finding, SourceSpan } from '../../relay/index.ts'
import type { Desk } from './desk.ts'
import {
  fieldOfPath,
  otherField,
  OWN_FIELDS,
  type FieldName,
  type OwnField,
  type TenantPart,
} from './field-names.ts'
import { fieldText } from './fields.ts'
import type { JudgedMessage } from './judge.ts'
import { litLines } from './lit-lines.ts'
import { originOf, type SheetLog } from './sheet-log.ts'
import { otherTenantsOf } from './other-tenants.ts'

/** What is said about one field. */
export interface FieldState {
  readonly field: FieldName
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly findings: readonly Finding[]
  readonly refusal: string | null
  /** Where the text was pasted from; null when it was not. */
  readonly origin: string | null
  readonly lit: ReadonlySet<number>
  /** The message whose verdict is being explained. */
  readonly explained: JudgedMessage
}

/** What is said about one further tenant. */
export interface TenantState extends Readonly<Record<TenantPart, FieldState>> {
  readonly hasNoConnectors: boolean
  /** In another forest or region, where its connectors are not searched. */
  readonly isElsewhere: boolean
}

/** What a field can ask for. */
export interface FieldEvents {
  /** Returns the text that was kept. */
  readonly onText: (field: FieldName, text: string) => string
  readonly onShow: (field: FieldName, span: SourceSpan) => void
}

/** The state of every own field on the desk. Reads signals, so that a component that calls it follows them. */
export function fieldStates(desk: Desk): Readonly<Record<OwnField, FieldState>> {
  return {
    acceptedDomains: stateOf(desk, 'acceptedDomains'),
    inboundConnectors: stateOf(desk, 'inboundConnectors'),
    connectingIp: stateOf(desk, 'connectingIp'),
    certificate: stateOf(desk, 'certificate'),
    mailFrom: stateOf(desk, 'mailFrom'),
    headerFrom: stateOf(desk, 'headerFrom'),
    rcptTo: stateOf(desk, 'rcptTo'),
  }
}

/** The state of the further tenants' fields. Reads signals, as {@link fieldStates} does. */
export function tenantStates(desk: Desk): readonly TenantState[] {
  return otherTenantsOf(desk.file.value).map(({ inboundConnectors, sameForest }, index) => ({
    name: stateOf(desk, otherField(index, 'name')),
    acceptedDomains: stateOf(desk, otherField(index, 'acceptedDomains')),
    inboundConnectors: stateOf(desk, otherField(index, 'inboundConnectors')),
    hasNoConnectors: Array.isArray(inboundConnectors) && inboundConnectors.length === 0,
    isElsewhere: sameForest === false,
  }))
}

function stateOf(desk: Desk, field: FieldName): FieldState {
  const { diagnostics, findings } = desk.judgement.value
  const text = fieldText(desk.file.value, field)
  const refusal = desk.refusal.value
  const explained = desk.selected.value
  const isHere = ({ path }: { readonly path?: string }): boolean => fieldOfPath(path) === field
  return {
    field,
    text,
    diagnostics: diagnostics.filter(isHere),
    findings: findings.filter(isHere),
    refusal: refusal?.field === field ? refusal.reason : null,
    origin: originWords(desk.log.value, field),
    explained,
    lit: litLines(field, text, desk.pointedAt.value, explained),
  }
}

function originWords(log: SheetLog, field: FieldName): string | null {
  const slot = OWN_FIELDS.find((name) => name === field)
  const origin = slot === undefined ? null : originOf(log, slot)
  if (origin === null) return null
  const { title, detail } = origin.part
  return `${origin.isEdited ? 'Edited; pasted as' : 'Pasted as'} ${title}: ${detail}.`
}
