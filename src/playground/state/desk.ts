import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals'
import {
  FIRST_READERS,
  type CaseFile,
  type IsoDate,
  type StatedCertificate,
  type TextReaders,
} from '../../relay/index.ts'
import { editing, type Editing } from './desk-edits.ts'
import type { AddedMessage } from './added-messages.ts'
import { createSignals, EXAMPLE_OPENING, type DeskSignals, type Refusal } from './desk-signals.ts'
import { explain, type Explained } from './explain.ts'
import { keepHistory, type History } from './history.ts'
import { isHeavy } from './is-heavy.ts'
import { AT_ONCE, inPace, type Pace } from './in-pace.ts'
import {
  judge,
  judgeInSteps,
  OWN_COLUMN,
  type JudgedColumn,
  type JudgedMessage,
  type Judgement,
} from './judge.ts'
import type { PointedAt } from './lit-lines.ts'
import {
  EMPTY,
  openSheet,
  reopenSheet,
  withParts,
  type PastedPart,
  type SheetContents,
  type SheetLog,
} from './sheet-log.ts'
import type { StandsAt } from './stands-at.ts'
import { FIRST_SELECTED, WORKED_EXAMPLE } from './worked-example.ts'

/** Judges away from the page’s own thread: for texts that would hold up typing. */
export type JudgeElsewhere = (
  file: CaseFile,
  today: IsoDate,
  added: readonly AddedMessage[],
) => Promise<Judgement>

/** What stands on the desk: the case as edited, what the core says about it, what is selected. */
export interface Desk extends Editing, History {
  readonly log: ReadonlySignal<SheetLog>
  readonly contents: ReadonlySignal<SheetContents>
  readonly file: ReadonlySignal<CaseFile>
  /** The reply the reader got; empty when none is stated. */
  readonly reply: ReadonlySignal<string>
  readonly added: ReadonlySignal<readonly AddedMessage[]>
  /** The scenario that was opened; null for the worked example. */
  readonly openedId: ReadonlySignal<string | null>
  /** Facts of a certificate that the case came with, to go back to. */
  readonly statedCertificate: ReadonlySignal<StatedCertificate | null>
  readonly today: Signal<IsoDate>
  /** What can be read on this page; more is loaded when a text needs it. */
  readonly readers: Signal<TextReaders>
  readonly judgement: ReadonlySignal<Judgement>
  /** What is shown is still the judgement before the last change. */
  readonly isJudging: ReadonlySignal<boolean>
  readonly selectedColumn: ReadonlySignal<JudgedColumn>
  readonly selected: ReadonlySignal<JudgedMessage>
  readonly explained: ReadonlySignal<Explained>
  readonly refusal: ReadonlySignal<Refusal | null>
  /** What the date field holds while that is no usable day; null when it is one. */
  readonly unusableDay: ReadonlySignal<string | null>
  /** Why the case of a link could not be opened; null when all is well. */
  readonly notice: Signal<string | null>
  readonly pointedAt: Signal<PointedAt | null>
  /** The line of a field at which the reader is. */
  readonly standing: Signal<StandsAt | null>
  readonly takeParts: (parts: readonly PastedPart[]) => void
  /** Selects a message; in the same column where none is named. */
  readonly select: (messageId: string, columnId?: string) => void
  /** Selects the message `distance` rows further down; stops at the ends. */
  readonly selectNext: (distance: 1 | -1) => void
  readonly openExample: () => void
  /** Lays a case on the sheet, its lists as text (`openCase`). */
  readonly openScenario: (id: string, file: CaseFile) => void
  /** A sheet with nothing on it. */
  readonly openEmpty: () => void
  /** What the reader had on the sheet before; contents that cannot be judged are not opened. */
  readonly reopen: (contents: SheetContents) => void
}

export interface DeskOptions {
  readonly readers?: TextReaders
  /** Left out: every judgement is made in one go. */
  readonly pace?: Pace
  /** Left out: everything is judged on the spot. */
  readonly judgeElsewhere?: JudgeElsewhere
  /** A case to begin with instead of the worked example, and its id. */
  readonly scenario?: { readonly id: string; readonly file: CaseFile }
}

/** The first message of the case itself, which a bounce or a scenario states. */
const CASE_MESSAGE = 'case-message-1'

/** Whether a message is the case’s own, not an everyday one that the sheet shows beside it. */
export function isOfCase({ id }: Pick<JudgedMessage, 'id'>): boolean {
  return id.startsWith('case-message-')
}

/**
 * A desk with the worked example on it, or with the scenario it is to begin with.
 *
 * @param today - the day whose rules apply to cases that name none
 */
export function createDesk(today: IsoDate, options: DeskOptions = {}): Desk {
  const { readers = FIRST_READERS, scenario } = options
  const first = scenario === undefined ? EXAMPLE_OPENING : { ...scenario, messageId: CASE_MESSAGE }
  const state = createSignals(today, readers, first)
  const { judgement, isJudging } = judging(state, options)
  const selectedColumn = computed(() => columnOf(judgement.value, state.selectedColumnId.value))
  const selected = computed(() => messageOf(selectedColumn.value, state.selectedId.value))
  const explained = computed(() => explain(selected.value, state.today.value))
  const select = (messageId: string, columnId = selectedColumn.value.id): void =>
    batch(() => {
      state.pointedAt.value = null
      state.selectedId.value = messageId
      state.selectedColumnId.value = columnId
    })
  return {
    ...state,
    judgement,
    isJudging,
    selectedColumn,
    selected,
    explained,
    ...editing(state),
    ...opening(state),
    ...keepHistory(state),
    select,
    selectNext: (distance) => {
      const { messages } = selectedColumn.value
      const next = messages[messages.indexOf(selected.value) + distance]
      if (next !== undefined) select(next.id)
    },
  }
}

/** Judges at every change; of answers that come late only the newest counts. */
function judging(
  { file, added, today, readers }: DeskSignals,
  { judgeElsewhere, pace = AT_ONCE }: DeskOptions,
): Pick<Desk, 'judgement' | 'isJudging'> {
  const judgement = signal(judge(file.value, today.value, readers.value, added.value))
  const isJudging = signal(false)
  let turns = 0
  effect(() => {
    const [one, day, by, more] = [file.value, today.value, readers.value, added.value]
    turns += 1
    const turn = turns
    // The first judgement has been made already.
    if (turn === 1) return
    const isNewest = (): boolean => turn === turns
    const finish = (result: Judgement): void =>
      batch(() => {
        judgement.value = result
        isJudging.value = false
      })
    isJudging.value = true
    if (judgeElsewhere === undefined || !isHeavy(one)) {
      untracked(() => inPace(judgeInSteps(one, day, by, more), pace, isNewest, finish))
      return
    }
    void judgeElsewhere(one, day, more).then((late) => {
      if (isNewest()) finish(late)
    })
  })
  return { judgement, isJudging }
}

function opening(
  state: DeskSignals,
): Pick<Desk, 'openExample' | 'openScenario' | 'openEmpty' | 'reopen' | 'takeParts'> {
  const forget = (): void => {
    state.refusal.value = null
    state.unusableDay.value = null
    state.notice.value = null
    state.pointedAt.value = null
  }
  const open = (log: SheetLog, id: string | null, selectedId: string): void =>
    batch(() => {
      state.log.value = log
      state.openedId.value = id
      state.selectedId.value = selectedId
      state.selectedColumnId.value = OWN_COLUMN
      forget()
    })
  return {
    openExample: () => open(openSheet(WORKED_EXAMPLE, true), null, FIRST_SELECTED),
    openScenario: (id, file) => open(openSheet(file, true), id, CASE_MESSAGE),
    openEmpty: () => open(reopenSheet(EMPTY), null, FIRST_SELECTED),
    reopen: (contents) => {
      if (canBeJudged(contents, state)) open(reopenSheet(contents), null, CASE_MESSAGE)
    },
    takeParts: (parts) =>
      batch(() => {
        state.log.value = withParts(state.log.value, parts)
        if (!state.log.value.isExample) state.openedId.value = null
        state.selectedId.value = CASE_MESSAGE
        forget()
      }),
  }
}

/** What an earlier version of the page kept may have another shape. */
function canBeJudged({ file, added }: SheetContents, { today, readers }: DeskSignals): boolean {
  try {
    return judge(file, today.value, readers.value, added).messages.length > 0
  } catch {
    return false
  }
}

function columnOf({ columns }: Judgement, id: string): JudgedColumn {
  return atLeastOne(
    columns,
    columns.find((column) => column.id === id),
  )
}

function messageOf({ messages }: JudgedColumn, id: string): JudgedMessage {
  return atLeastOne(
    messages,
    messages.find((message) => message.id === id),
  )
}

function atLeastOne<T>(all: readonly T[], found: T | undefined): T {
  const one = found ?? all[0]
  if (one === undefined) throw new Error('judge() returned no message; it promises at least one')
  return one
}
