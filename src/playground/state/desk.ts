import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { CaseFile, IsoDate, StatedCertificate } from '../../relay/index.ts'
import {
  fieldText,
  withCertificateChoice,
  withFieldText,
  withNoConnectors,
  withRejectDirectSend,
  withTls,
  type CertificateChoice,
  type MaybeBoolean,
} from './fields.ts'
import { isUsableDay, withDay } from './day.ts'
import type { FieldName } from './field-names.ts'
import { judge, type JudgedMessage, type Judgement } from './judge.ts'
import type { PointedAt } from './lit-lines.ts'
import { openCase } from './open-case.ts'
import {
  withAddedTenant,
  withoutTenant,
  withTenantChange,
  type TenantChange,
} from './other-tenants.ts'
import { refusalIn } from './refusal.ts'
import { FIRST_SELECTED, WORKED_EXAMPLE } from './worked-example.ts'

/** A text that was refused, and why. Holds nothing of the text itself. */
export interface Refusal {
  readonly field: FieldName
  readonly reason: string
}

/** What stands on the desk: the case as edited, what the core says about it, what is selected. */
export interface Desk {
  readonly file: ReadonlySignal<CaseFile>
  /** The scenario that was opened; null for the worked example. */
  readonly openedId: ReadonlySignal<string | null>
  /** Facts of a certificate that the opened case came with, to go back to. */
  readonly statedCertificate: ReadonlySignal<StatedCertificate | null>
  readonly today: Signal<IsoDate>
  readonly judgement: ReadonlySignal<Judgement>
  readonly selected: ReadonlySignal<JudgedMessage>
  readonly refusal: ReadonlySignal<Refusal | null>
  /** What the date field holds while that is no usable day; null when it is one. */
  readonly unusableDay: ReadonlySignal<string | null>
  /** Why the case of a link could not be opened; null when all is well. */
  readonly notice: Signal<string | null>
  readonly pointedAt: Signal<PointedAt | null>
  /** Returns the text that was kept: empty when it was refused. */
  readonly setText: (field: FieldName, text: string) => string
  readonly setCertificateChoice: (choice: CertificateChoice) => void
  readonly setNoConnectors: (isNone: boolean) => void
  readonly setTls: (tls: MaybeBoolean) => void
  /** Null: nothing is stated. */
  readonly setRejectDirectSend: (value: MaybeBoolean | null) => void
  /** Null: today. A text that is no usable day leaves the case as it is. */
  readonly setDay: (day: string | null) => void
  readonly addTenant: () => void
  readonly removeTenant: (index: number) => void
  readonly changeTenant: (index: number, change: TenantChange) => void
  readonly select: (messageId: string) => void
  /** Selects the message `distance` rows further down; stops at the ends. */
  readonly selectNext: (distance: 1 | -1) => void
  readonly openExample: () => void
  readonly openScenario: (id: string, file: CaseFile) => void
}

/**
 * A desk with the worked example on it.
 *
 * @param today - the day whose rules apply to cases that name none
 */
export function createDesk(today: IsoDate): Desk {
  const state = createSignals(today)
  const judgement = computed(() => judge(state.file.value, state.today.value))
  const selected = computed(() => selectedMessage(judgement.value, state.selectedId.value))
  const select = (messageId: string): void => {
    state.pointedAt.value = null
    state.selectedId.value = messageId
  }
  return {
    ...state,
    judgement,
    selected,
    ...editing(state),
    ...opening(state),
    select,
    selectNext: (distance) => {
      const { messages } = judgement.value
      const next = messages[messages.indexOf(selected.value) + distance]
      if (next !== undefined) select(next.id)
    },
  }
}

type DeskSignals = ReturnType<typeof createSignals>

function createSignals(today: IsoDate) {
  return {
    file: signal<CaseFile>(WORKED_EXAMPLE),
    openedId: signal<string | null>(null),
    statedCertificate: signal<StatedCertificate | null>(null),
    today: signal(today),
    selectedId: signal(FIRST_SELECTED),
    refusal: signal<Refusal | null>(null),
    unusableDay: signal<string | null>(null),
    notice: signal<string | null>(null),
    pointedAt: signal<PointedAt | null>(null),
  }
}

type Editing = Pick<
  Desk,
  | 'setText'
  | 'setCertificateChoice'
  | 'setNoConnectors'
  | 'setTls'
  | 'setRejectDirectSend'
  | 'setDay'
  | 'addTenant'
  | 'removeTenant'
  | 'changeTenant'
>

function editing(state: DeskSignals): Editing {
  const change = (file: CaseFile, refusal: Refusal | null = null): void => {
    state.pointedAt.value = null
    state.refusal.value = refusal
    state.file.value = file
  }
  return {
    setText: (field, text) => {
      // Browsers may report one paste as several edits; those that change nothing end no refusal.
      if (text === fieldText(state.file.value, field)) return text
      // A private key never reaches the signal: the text is looked at first, and dropped whole.
      const reason = refusalIn(text)
      const kept = reason === null ? text : ''
      change(
        withFieldText(state.file.value, field, kept),
        reason === null ? null : { field, reason },
      )
      return kept
    },
    setCertificateChoice: (choice) => {
      change(withCertificateChoice(state.file.value, choice, state.statedCertificate.value))
    },
    setNoConnectors: (isNone) => change(withNoConnectors(state.file.value, isNone)),
    setTls: (tls) => change(withTls(state.file.value, tls)),
    setRejectDirectSend: (value) => change(withRejectDirectSend(state.file.value, value)),
    setDay: (day) => {
      const isUsable = day === null || isUsableDay(day)
      state.unusableDay.value = isUsable ? null : day
      if (isUsable) change(withDay(state.file.value, day))
    },
    addTenant: () => change(withAddedTenant(state.file.value)),
    removeTenant: (index) => change(withoutTenant(state.file.value, index)),
    changeTenant: (index, part) => change(withTenantChange(state.file.value, index, part)),
  }
}

function opening(state: DeskSignals): Pick<Desk, 'openExample' | 'openScenario'> {
  const open = (file: CaseFile, id: string | null, selectedId: string): void => {
    const certificate = file.submission?.certificate
    state.statedCertificate.value =
      certificate === undefined || typeof certificate === 'string' ? null : certificate
    state.file.value = file
    state.openedId.value = id
    state.selectedId.value = selectedId
    state.refusal.value = null
    state.unusableDay.value = null
    state.notice.value = null
    state.pointedAt.value = null
  }
  return {
    openExample: () => open(WORKED_EXAMPLE, null, FIRST_SELECTED),
    openScenario: (id, file) => open(openCase(file), id, 'case-message-1'),
  }
}

function selectedMessage({ messages }: Judgement, id: string): JudgedMessage {
  const found = messages.find((message) => message.id === id) ?? messages[0]
  if (found === undefined) throw new Error('judge() returned no message; it promises at least one')
  return found
}
