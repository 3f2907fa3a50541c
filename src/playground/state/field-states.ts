import type { Diagnostic, Finding, SourceSpan } from '../../relay/index.ts'
import type { Desk } from './desk.ts'
import {
  fieldOfPath,
  otherField,
  serverField,
  type FieldName,
  type MessageField,
  type TenantPart,
} from './field-names.ts'
import { fieldText } from './fields.ts'
import type { JudgedMessage } from './judge.ts'
import { litLines } from './lit-lines.ts'
import {
  certificateChoice,
  otherServersOf,
  serverOf,
  type CertificateChoice,
  type MaybeBoolean,
} from './sending-servers.ts'
import { isSlot, originOf, type SheetLog } from './sheet-log.ts'
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

/** What is said about one sending server. */
export interface ServerState {
  readonly name: FieldState
  readonly connectingIp: FieldState
  readonly certificate: FieldState
  readonly choice: CertificateChoice
  /** There are stated facts of a certificate to go back to. */
  readonly hasStated: boolean
  readonly tls: MaybeBoolean | undefined
}

/** What a field can ask for. */
export interface FieldEvents {
  /** Returns the text that was kept. */
  readonly onText: (field: FieldName, text: string, place?: string | null) => string
  readonly onShow: (field: FieldName, span: SourceSpan) => void
}

/** The texts about the reader’s own tenant and message. */
export type TenantAndMessageField = 'acceptedDomains' | 'inboundConnectors' | MessageField

/** The state of these texts. Reads signals, so that a component that calls it follows them. */
export function fieldStates(desk: Desk): Readonly<Record<TenantAndMessageField, FieldState>> {
  return {
    acceptedDomains: stateOf(desk, 'acceptedDomains'),
    inboundConnectors: stateOf(desk, 'inboundConnectors'),
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

/** The state of the case’s own server. Reads signals, as {@link fieldStates} does. */
export function ownServerState(desk: Desk): ServerState {
  const server = serverOf(desk.file.value, 'own')
  return {
    name: stateOf(desk, 'serverName'),
    connectingIp: stateOf(desk, 'connectingIp'),
    certificate: stateOf(desk, 'certificate'),
    choice: certificateChoice(server),
    hasStated: desk.statedCertificate.value !== null,
    tls: server.tls,
  }
}

/** The state of the further servers. Reads signals, as {@link fieldStates} does. */
export function otherServerStates(desk: Desk): readonly ServerState[] {
  return otherServersOf(desk.file.value).map((server, index) => ({
    name: stateOf(desk, serverField(index, 'name')),
    connectingIp: stateOf(desk, serverField(index, 'connectingIp')),
    certificate: stateOf(desk, serverField(index, 'certificate')),
    choice: certificateChoice(server),
    hasStated: typeof server.certificate === 'object',
    tls: server.tls,
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
  const origin = isSlot(field) ? originOf(log, field) : null
  if (origin === null) return null
  const { title, detail } = origin.part
  return `${origin.isEdited ? 'Edited; pasted as' : 'Pasted as'} ${title}: ${detail}.`
}
