import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Desk } from './desk.ts'
import type { ReplyView } from './reply/reply-view.ts'

/**
 * Keeps what is said about the reader’s reply in step with the sheet. The register of replies is only
 * loaded when there is one.
 */
export function followReply(desk: Desk): ReadonlySignal<ReplyView | null> {
  const view = signal<ReplyView | null>(null)
  let turns = 0
  effect(() => {
    const [reply, message] = [desk.reply.value, desk.selected.value]
    turns += 1
    const turn = turns
    if (reply.trim() === '') {
      view.value = null
      return
    }
    import('./reply/view-reply.ts').then(
      ({ viewReply }) => {
        if (turn === turns) view.value = viewReply(reply, message)
      },
      () => {
        if (turn === turns) view.value = null
      },
    )
  })
  return view
}
