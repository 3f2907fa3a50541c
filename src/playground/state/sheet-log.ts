import type { CaseFile, Diagnostic } from '../../relay/index.ts'
import type { AddedMessage } from './added-messages.ts'

/** What stands on the sheet: the case, the reply the reader got, and messages of their own. */
export interface SheetContents {
  readonly file: CaseFile
  /** As pasted or typed; empty when there is none. */
  readonly reply: string
  /** Messages the reader added to the everyday ones. */
  readonly added: readonly AddedMessage[]
  /** The case file as the reader wrote it, if they did; what the fields hold counts. */
  readonly caseText?: string
}

/** The places of the sheet that pasted material can fill; `case` is the sheet as a whole. */
const SLOTS = [
  'inboundConnectors',
  'acceptedDomains',
  'rejectDirectSend',
  'certificate',
  'connectingIp',
  'mailFrom',
  'headerFrom',
  'rcptTo',
  'reply',
  'case',
] as const

export type Slot = (typeof SLOTS)[number]

/** Whether a place of that name can be filled by a paste. */
export function isSlot(place: string): place is Slot {
  return SLOTS.some((slot) => slot === place)
}

/** What to do with a value that is not the one already there: `use-2` takes the third of several. */
export type Choice = 'keep' | 'replace' | `use-${number}`

/** What became of one value a pasted part brought. */
export type SlotOutcome =
  | { readonly slot: Slot; readonly kind: 'filled' | 'added' | 'same' }
  /** Something else stands there already; nothing is overwritten unless the reader says so. */
  | {
      readonly slot: Slot
      readonly kind: 'conflict'
      readonly current: string
      readonly offered: string
      readonly chosen: 'keep' | 'replace'
    }
  /** The part holds several, and only the reader knows which one it is. */
  | {
      readonly slot: Slot
      readonly kind: 'several'
      readonly options: readonly string[]
      readonly chosen: number | null
    }

export type Choices = Readonly<Partial<Record<Slot, Choice>>>

/** One recognised part of a paste, ready to be laid on the sheet. */
export interface PastedPart {
  readonly id: string
  /** `2 inbound connectors` */
  readonly title: string
  /** `Format-List, lines 3 to 20` */
  readonly detail: string
  readonly diagnostics: readonly Diagnostic[]
  readonly lay: (
    contents: SheetContents,
    choices: Choices,
  ) => { readonly contents: SheetContents; readonly outcomes: readonly SlotOutcome[] }
}

type Step =
  /** Edits of one place in a row are one step; null: never joined. */
  | {
      readonly kind: 'edit'
      readonly place: string | null
      readonly change: (contents: SheetContents) => SheetContents
    }
  | { readonly kind: 'part'; readonly part: PastedPart; readonly choices: Choices }

/** A step with what the sheet holds after it. */
interface Entry {
  readonly step: Step
  readonly after: SheetContents
  readonly outcomes: readonly SlotOutcome[]
}

/** All that happened to the sheet since it was opened, so that any part can be taken out again. */
export interface SheetLog {
  readonly base: SheetContents
  /** The base is a worked example, not the reader’s own: what is pasted must not mix with it. */
  readonly isExample: boolean
  readonly entries: readonly Entry[]
}

/** A sheet with nothing on it. */
export const EMPTY: SheetContents = { file: {}, reply: '', added: [] }

/** A sheet on which a case was laid and nothing else happened. */
export function openSheet(file: CaseFile, isExample: boolean): SheetLog {
  return { base: { ...EMPTY, file }, isExample, entries: [] }
}

/** A sheet that holds what the reader had on it before. */
export function reopenSheet(base: SheetContents): SheetLog {
  return { base, isExample: false, entries: [] }
}

/** What the sheet holds now. */
export function contentsOf({ base, entries }: SheetLog): SheetContents {
  return entries.at(-1)?.after ?? base
}

/** The sheet after an edit. */
export function withEdit(
  log: SheetLog,
  place: string | null,
  change: (contents: SheetContents) => SheetContents,
): SheetLog {
  const last = log.entries.at(-1)?.step
  const isSame = place !== null && last?.kind === 'edit' && last.place === place
  const entries = isSame ? log.entries.slice(0, -1) : log.entries
  return withStep({ ...log, entries }, { kind: 'edit', place, change })
}

/** The sheet with pasted parts laid on it; on an untouched example it begins empty. */
export function withParts(log: SheetLog, parts: readonly PastedPart[]): SheetLog {
  const isUntouched = log.isExample && log.entries.length === 0
  const start: SheetLog = isUntouched ? { base: EMPTY, isExample: false, entries: [] } : log
  return parts.reduce<SheetLog>(
    (result, part) => withStep(result, { kind: 'part', part, choices: {} }),
    start,
  )
}

/** The sheet as if a part had never been pasted; later edits stay. */
export function withoutPart(log: SheetLog, id: string): SheetLog {
  return replay(
    log,
    log.entries.map(({ step }) => step).filter((step) => !isPart(step, id)),
  )
}

/** The sheet with the reader’s choice about one place of a part. */
export function withChoice(log: SheetLog, id: string, slot: Slot, choice: Choice): SheetLog {
  const steps = log.entries.map(({ step }) =>
    isPart(step, id) ? { ...step, choices: { ...step.choices, [slot]: choice } } : step,
  )
  return replay(log, steps)
}

/** A pasted part that is on the sheet. */
export interface LaidPart {
  readonly part: PastedPart
  readonly outcomes: readonly SlotOutcome[]
}

/** The pasted parts in their order. */
export function partsOf({ entries }: SheetLog): readonly LaidPart[] {
  return entries.flatMap(({ step, outcomes }) =>
    step.kind === 'part' ? [{ part: step.part, outcomes }] : [],
  )
}

/** Where the value of a place was pasted. */
export interface Origin {
  readonly part: PastedPart
  /** The reader has changed it since. */
  readonly isEdited: boolean
}

/** The part a place was last filled from; null when nothing was pasted there. */
export function originOf({ entries }: SheetLog, slot: Slot): Origin | null {
  const at = entries.findLastIndex(({ outcomes }) =>
    outcomes.some((outcome) => outcome.slot === slot && hasFilled(outcome)),
  )
  const step = entries[at]?.step
  if (step?.kind !== 'part') return null
  const isEdited = entries.slice(at).some((entry) => isEditOf(entry.step, slot))
  return { part: step.part, isEdited }
}

/** A place within the slot is named after it. */
function isEditOf(step: Step, slot: Slot): boolean {
  return step.kind === 'edit' && `${step.place ?? ''} `.startsWith(`${slot} `)
}

/** The place of a choice about a text. It is a step of its own, so that the text before it stays. */
export function choicePlace(place: string): string {
  return `${place} choice`
}

/** The last text a place held, for a reader who goes back on a choice; empty when it never held one. */
export function lastText({ base, entries }: SheetLog, textIn: (file: CaseFile) => string): string {
  const texts = [base, ...entries.map(({ after }) => after)].map(({ file }) => textIn(file))
  return texts.findLast((text) => text !== '') ?? ''
}

function hasFilled(outcome: SlotOutcome): boolean {
  switch (outcome.kind) {
    case 'filled':
    case 'added':
      return true
    case 'same':
      return false
    case 'conflict':
      return outcome.chosen === 'replace'
    case 'several':
      return outcome.chosen !== null
  }
}

function replay(log: SheetLog, steps: readonly Step[]): SheetLog {
  return steps.reduce<SheetLog>(withStep, { ...log, entries: [] })
}

function withStep(log: SheetLog, step: Step): SheetLog {
  const before = contentsOf(log)
  const entry =
    step.kind === 'edit' ? { step, after: step.change(before), outcomes: [] } : laid(step, before)
  return { ...log, entries: [...log.entries, entry] }
}

function laid(step: Extract<Step, { kind: 'part' }>, before: SheetContents): Entry {
  const { contents, outcomes } = step.part.lay(before, step.choices)
  return { step, after: contents, outcomes }
}

function isPart(step: Step, id: string): step is Extract<Step, { kind: 'part' }> {
  return step.kind === 'part' && step.part.id === id
}
