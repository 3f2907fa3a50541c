import { effect, signal } from '@preact/signals'
import type { Keeper } from './keeping.ts'
import type { Desk } from './state/desk.ts'
import type { SheetLog } from './state/sheet-log.ts'

/** Before the page is alive. */
export const KEEPS_NOTHING: Keeper = { keeping: signal('nothing'), forget: () => undefined }

/** The address under which the sheet starts empty and nothing is kept. */
export const CLEAN_ROOM = '?clean'

/** Where the sheet is kept in this browser. */
const KEY = 'relay-sheet'

/**
 * Opens what was kept, or in the clean room an empty sheet. What keeps the sheet is only loaded when
 * something was kept, or once the reader changes something.
 *
 * @param onKeeper - told who keeps the sheet, as soon as that is known
 */
export async function openKept(desk: Desk, onKeeper: (keeper: Keeper) => void): Promise<void> {
  if (new URLSearchParams(location.search).has(CLEAN_ROOM.slice(1))) {
    desk.openEmpty()
    desk.forgetSteps()
    onKeeper({ ...KEEPS_NOTHING, keeping: signal('clean-room') })
    return
  }
  const start = async (): Promise<void> => {
    try {
      const { startKeeping } = await import('./start-keeping.ts')
      onKeeper(startKeeping(desk, KEY))
    } catch {
      onKeeper({ ...KEEPS_NOTHING, keeping: signal('not-kept') })
    }
  }
  if (hasKept()) {
    await start()
    return
  }
  let isStarted = false
  effect(() => {
    if (isStarted || !isOwnSheet(desk.log.value)) return
    isStarted = true
    void start()
  })
}

function isOwnSheet({ isExample, entries }: SheetLog): boolean {
  return !isExample || entries.length > 0
}

function hasKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
