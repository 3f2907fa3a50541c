import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { forgetKeptSheet, keepSheet, takeKeptSheet } from './kept-sheet.ts'
import type { Desk } from './state/desk.ts'
import { contentsOf } from './state/sheet-log.ts'

/** Where what is entered stays. */
export type Keeping =
  /** The sheet is an untouched example: there is nothing to keep. */
  | 'nothing'
  | 'kept'
  /** Too long, or this browser keeps nothing. */
  | 'not-kept'
  | 'clean-room'

export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>
  /** Back to the example, with nothing kept and no step to go back to. */
  readonly forget: () => void
}

/** The address under which the sheet starts empty and nothing is kept. */
export const CLEAN_ROOM = '?clean'

/** Before the page is alive. */
export const KEEPS_NOTHING: Keeper = { keeping: signal('nothing'), forget: () => undefined }

/** Typing pauses this long before the sheet is written. */
const PAUSE_IN_MILLISECONDS = 300

/** Opens what was kept, or in the clean room an empty sheet, and keeps the sheet as it changes. */
export function startKeeping(desk: Desk, search: string): Keeper {
  if (new URLSearchParams(search).has(CLEAN_ROOM.slice(1))) {
    desk.openEmpty()
    desk.forgetSteps()
    return { ...KEEPS_NOTHING, keeping: signal('clean-room') }
  }
  const kept = takeKeptSheet()
  if (kept !== null) {
    desk.reopen(kept)
    desk.forgetSteps()
  }
  return keepOnChange(desk)
}

function keepOnChange(desk: Desk): Keeper {
  const keeping = signal<Keeping>('nothing')
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = (): void => {
    stop()
    keeping.value = keepSheet(contentsOf(desk.log.peek())) ? 'kept' : 'not-kept'
  }
  effect(() => {
    const { isExample, entries } = desk.log.value
    stop()
    if (!isExample || entries.length > 0) timer = setTimeout(write, PAUSE_IN_MILLISECONDS)
  })
  addEventListener('pagehide', () => {
    if (timer !== undefined) write()
  })
  return {
    keeping,
    forget: () => {
      desk.openExample()
      desk.forgetSteps()
      stop()
      forgetKeptSheet()
      keeping.value = 'nothing'
    },
  }
}
