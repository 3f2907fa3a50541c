import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { followRoute } from '../follow-route.ts'
import type { Desk } from '../state/desk.ts'

interface Props {
  readonly desk: Desk
  /** The drawing, which stands in the page before any script runs. */
  readonly children: ComponentChildren
}

/** The route of the selected message. */
export function RoutePanel({ desk, children }: Props) {
  const drawing = useRef<HTMLElement>(null)
  useEffect(
    () => (drawing.current === null ? undefined : followRoute(desk, drawing.current)),
    [desk],
  )
  return (
    <section class="route" ref={drawing} aria-labelledby="route-title">
      <h2 class="sr-only" id="route-title">
        The route
      </h2>
      {children}
    </section>
  )
}
