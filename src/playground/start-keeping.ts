import { effect, signal } from '@preact/signals'
import type { Keeper, Keeping } from './keeping.ts'
import { forgetKeptSheet, keepSheet, takeKeptSheet } from './kept-sheet.ts'
import type { Desk } from './state/desk.ts'

/** Typing pauses this long before the sheet is written. */
const PAUSE_IN_MILLISECONDS = 300

/** Opens what was kept under a key, and keeps the sheet there as it changes. */
export function startKeeping(desk: Desk, key: string): Keeper {
  const kept = takeKeptSheet(key)
  if (kept !== null && desk.log.value.isExample && desk.log.value.entries.length === 0) {
    desk.reopen(kept)
    desk.forgetSteps()
  }
  return keepOnChange(desk, key)
}

function keepOnChange(desk: Desk, key: string): Keeper {
  const keeping = signal<Keeping>('nothing')
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = (): void => {
    stop()
    keeping.value = keepSheet(key, desk.contents.peek()) ? 'kept' : 'not-kept'
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
      forgetKeptSheet(key)
      keeping.value = 'nothing'
    },
  }
}
