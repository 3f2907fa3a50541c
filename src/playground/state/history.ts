import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { DeskSignals } from './desk-signals.ts'
import { contentsOf, type SheetLog } from './sheet-log.ts'

/** Going back and forth between what the sheet held. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  readonly undo: () => void
  readonly redo: () => void
  /** Makes what the sheet holds now all there ever was. */
  readonly forgetSteps: () => void
}

/** A sheet as it was, with the scenario it came from. */
interface Moment {
  readonly log: SheetLog
  readonly openedId: string | null
}

interface Line {
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
}

/** Each is a few references; texts are shared. */
const MOST_STEPS = 200

/** Watches the sheet, whatever changes it: an edit, a paste, an example that is opened. */
export function keepHistory(state: DeskSignals): History {
  const line = signal<Line>({ past: [], future: [] })
  let now: Moment = { log: state.log.value, openedId: state.openedId.value }
  let isMoving = false
  effect(() => {
    const next = { log: state.log.value, openedId: state.openedId.value }
    const before = now
    now = next
    if (isMoving || next.log === before.log) return
    const { past } = line.peek()
    const isOneStep = isSameStep(before.log, next.log)
    line.value = { past: isOneStep ? past : [...past, before].slice(-MOST_STEPS), future: [] }
  })
  const show = (moment: Moment, next: Line): void => {
    isMoving = true
    batch(() => {
      state.log.value = moment.log
      state.openedId.value = moment.openedId
      state.refusal.value = null
      state.unusableDay.value = null
      state.pointedAt.value = null
      line.value = next
    })
    isMoving = false
  }
  return {
    canUndo: computed(() => line.value.past.length > 0),
    canRedo: computed(() => line.value.future.length > 0),
    undo: () => {
      const { past, future } = line.value
      // An edit may have been taken back in its field: that step is none any more.
      const at = past.findLastIndex((moment) => !holdsSame(moment, now))
      const moment = past[at]
      if (moment !== undefined) show(moment, { past: past.slice(0, at), future: [now, ...future] })
    },
    redo: () => {
      const { past, future } = line.value
      const [moment, ...rest] = future
      if (moment !== undefined) show(moment, { past: [...past, now], future: rest })
    },
    forgetSteps: () => (line.value = { past: [], future: [] }),
  }
}

/** Typing in one place is one step. */
function isSameStep(before: SheetLog, after: SheetLog): boolean {
  const [last, next] = [before.entries.at(-1)?.step, after.entries.at(-1)?.step]
  return (
    before.base === after.base &&
    before.entries.length === after.entries.length &&
    last?.kind === 'edit' &&
    next?.kind === 'edit' &&
    last.place !== null &&
    last.place === next.place
  )
}

function holdsSame(one: Moment, other: Moment): boolean {
  const [here, there] = [one, other].map(({ log }) => JSON.stringify(contentsOf(log)))
  return here === there
}
