import { effect } from '@preact/signals'
import type { Desk } from './state/desk.ts'
import type { JudgedMessage } from './state/judge.ts'

/**
 * Keeps the drawing of the route in step with the selected message. The page comes with the first one
 * lit; what lights another is loaded when there is one.
 *
 * @param drawing - where the drawing stands in the page
 */
export function followRoute(desk: Desk, drawing: HTMLElement): () => void {
  let shown = keyOf(desk.selected.peek())
  return effect(() => {
    const message = desk.selected.value
    const key = keyOf(message)
    if (key === shown) return
    shown = key
    import('./light-route.ts').then(
      ({ lightRoute }) => {
        if (key === shown) lightRoute(drawing, message)
      },
      // Better no route than that of another message.
      () => (drawing.hidden = true),
    )
  })
}

/** What a route is drawn from. */
function keyOf({ result, relayCase: { submission, tenant } }: JudgedMessage): string {
  return JSON.stringify([result, submission.connectingIp, submission.mailFrom, tenant.name])
}
