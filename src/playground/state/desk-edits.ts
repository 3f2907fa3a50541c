import type { CaseFile } from '../../relay/index.ts'
import { withAddedMessage, type AddedMessage } from './added-messages.ts'
import { isUsableDay, withAddedDay, withDay, withoutDay } from './day.ts'
import type { DeskSignals, Refusal } from './desk-signals.ts'
import { otherField, serverField, type FieldName } from './field-names.ts'
import { fieldText, withFieldText, withNoConnectors, withRejectDirectSend } from './fields.ts'
import {
  withAddedTenant,
  withoutTenant,
  withTenantChange,
  type TenantChange,
} from './other-tenants.ts'
import { refusalIn } from './refusal.ts'
import {
  chosenCertificate,
  withAddedServer,
  withoutServer,
  withServer,
  type CertificateChoice,
  type MaybeBoolean,
  type ServerAt,
} from './sending-servers.ts'
import {
  choicePlace,
  lastText,
  withChoice,
  withEdit,
  withoutPart,
  type Choice,
  type SheetContents,
  type Slot,
} from './sheet-log.ts'

/** Everything a reader can change on the desk. */
export interface Editing {
  /**
   * Returns the text that was kept: empty when it was refused. Edits of one `place` in a row are one
   * step; left out, the place is the field.
   */
  readonly setText: (field: FieldName, text: string, place?: string | null) => string
  /** Changes whatever the sheet holds; who calls it has refused private keys. */
  readonly edit: (place: string, change: (contents: SheetContents) => SheetContents) => void
  /** The reply the reader got. Returns the text that was kept. */
  readonly setReply: (text: string) => string
  readonly setCertificateChoice: (choice: CertificateChoice, at?: ServerAt) => void
  readonly setNoConnectors: (isNone: boolean) => void
  readonly setTls: (tls: MaybeBoolean, at?: ServerAt) => void
  readonly addServer: () => void
  readonly removeServer: (at: number) => void
  /** The same message by the rules of one more day. */
  readonly addDay: (day: string) => void
  readonly removeDay: (index: number) => void
  /** Null: nothing is stated. */
  readonly setRejectDirectSend: (value: MaybeBoolean | null) => void
  /** Null: today. A text that is no usable day leaves the case as it is. */
  readonly setDay: (day: string | null) => void
  readonly addTenant: () => void
  readonly removeTenant: (index: number) => void
  /** The same statement about a further tenant. */
  readonly setNoConnectorsOf: (index: number, isNone: boolean) => void
  readonly changeTenant: (index: number, change: TenantChange) => void
  readonly addMessage: (mailFrom: string, rcptTo: string) => void
  readonly removeMessage: (id: string) => void
  readonly removePart: (id: string) => void
  readonly choose: (id: string, slot: Slot, choice: Choice) => void
}

/** The edits of one desk. */
export function editing(state: DeskSignals): Editing {
  const change = changing(state)
  return {
    ...textEdits(state, change),
    edit: (place, edit) => editContents(state, place, edit),
    ...tenantEdits(state, change),
    ...partEdits(state),
    ...messageEdits(state),
    ...serverEdits(state, change),
    addDay: (day) => change(null, (file) => withAddedDay(file, day)),
    removeDay: (index) => change(null, (file) => withoutDay(file, index)),
    setDay: (day) => {
      const isUsable = day === null || isUsableDay(day)
      state.unusableDay.value = isUsable ? null : day
      if (isUsable) change('day', (file) => withDay(file, day))
    },
  }
}

/** Changes the case; edits of one `place` in a row are one step. */
type Change = (
  place: string | null,
  edit: (file: CaseFile) => CaseFile,
  refusal?: Refusal | null,
) => void

function changing(state: DeskSignals): Change {
  return (place, edit, refusal) =>
    editContents(state, place, (contents) => ({ ...contents, file: edit(contents.file) }), refusal)
}

function editContents(
  state: DeskSignals,
  place: string | null,
  edit: (contents: SheetContents) => SheetContents,
  refusal: Refusal | null = null,
): void {
  state.pointedAt.value = null
  state.refusal.value = refusal
  state.log.value = withEdit(state.log.value, place, edit)
}

function textEdits(state: DeskSignals, change: Change): Pick<Editing, 'setText' | 'setReply'> {
  return {
    setText: (field, text, place = field) => {
      // Browsers may report one paste as several edits; those that change nothing end no refusal.
      if (text === fieldText(state.file.value, field)) return text
      // A private key never reaches the signal: the text is looked at first, and dropped whole.
      const reason = refusalIn(text)
      const kept = reason === null ? text : ''
      const refusal = reason === null ? null : { field, reason }
      change(place, (file) => withFieldText(file, field, kept), refusal)
      return kept
    },
    setReply: (text) => {
      const reply = refusalIn(text) === null ? text : ''
      state.log.value = withEdit(state.log.value, 'reply', (contents) => ({ ...contents, reply }))
      return reply
    },
  }
}

function tenantEdits(
  state: DeskSignals,
  change: Change,
): Pick<
  Editing,
  | 'setNoConnectors'
  | 'setNoConnectorsOf'
  | 'setRejectDirectSend'
  | 'addTenant'
  | 'removeTenant'
  | 'changeTenant'
> {
  return {
    setNoConnectors: (isNone) => {
      const text = lastText(state.log.value, (file) => fieldText(file, 'inboundConnectors'))
      change(choicePlace('inboundConnectors'), (file) =>
        isNone ? withNoConnectors(file, true) : withFieldText(file, 'inboundConnectors', text),
      )
    },
    setRejectDirectSend: (value) =>
      change('rejectDirectSend', (file) => withRejectDirectSend(file, value)),
    addTenant: () => change(null, withAddedTenant),
    removeTenant: (index) => change(null, (file) => withoutTenant(file, index)),
    changeTenant: (index, part) => change(null, (file) => withTenantChange(file, index, part)),
    setNoConnectorsOf: (index, isNone) => {
      const field = otherField(index, 'inboundConnectors')
      const text = lastText(state.log.value, (file) => fieldText(file, field))
      change(null, (file) =>
        withTenantChange(file, index, { inboundConnectors: isNone ? [] : text }),
      )
    },
  }
}

function serverEdits(
  state: DeskSignals,
  change: Change,
): Pick<Editing, 'setCertificateChoice' | 'setTls' | 'addServer' | 'removeServer'> {
  return {
    setCertificateChoice: (choice, at = 'own') => {
      const field = at === 'own' ? 'certificate' : serverField(at, 'certificate')
      const text = lastText(state.log.value, (file) => fieldText(file, field))
      const stated = at === 'own' ? state.statedCertificate.value : null
      change(choicePlace(field), (file) =>
        withServer(file, at, chosenCertificate(choice, text, stated)),
      )
    },
    setTls: (tls, at = 'own') =>
      change(at === 'own' ? 'tls' : `tls ${at}`, (file) => withServer(file, at, { tls })),
    addServer: () => change(null, withAddedServer),
    removeServer: (at) => change(null, (file) => withoutServer(file, at)),
  }
}

function messageEdits(state: DeskSignals): Pick<Editing, 'addMessage' | 'removeMessage'> {
  const change = (edit: (added: readonly AddedMessage[]) => readonly AddedMessage[]): void => {
    state.log.value = withEdit(state.log.value, null, (contents) => ({
      ...contents,
      added: edit(contents.added),
    }))
  }
  return {
    addMessage: (mailFrom, rcptTo) => {
      change((added) => withAddedMessage(added, mailFrom, rcptTo))
      state.selectedId.value = state.added.value.at(-1)?.id ?? state.selectedId.value
    },
    removeMessage: (id) => change((added) => added.filter((message) => message.id !== id)),
  }
}

function partEdits(state: DeskSignals): Pick<Editing, 'removePart' | 'choose'> {
  return {
    removePart: (id) => (state.log.value = withoutPart(state.log.value, id)),
    choose: (id, slot, choice) => (state.log.value = withChoice(state.log.value, id, slot, choice)),
  }
}
