import type { IsoDate } from '../relay/index.ts'
import { createDesk } from './state/desk.ts'
import type { JudgedMessage } from './state/judge.ts'

/** The message that the sheet explains when it opens, for the page to draw its route before any script runs. */
export function openingMessage(today: IsoDate): JudgedMessage {
  return createDesk(today).selected.value
}
