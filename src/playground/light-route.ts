import { LIT_CLASSES, litClasses } from '../diagrams/lit-part.ts'
import { routeOf, type RoutePart } from '../relay/index.ts'
import type { JudgedMessage } from './state/judge.ts'

/** Lights the route of a message in the drawings of the page, and says it in words. */
export function lightRoute(drawing: HTMLElement, { result, relayCase }: JudgedMessage): void {
  const { parts, words } = routeOf(result, relayCase)
  for (const part of parts) lightPart(drawing, part)
  write(drawing.querySelectorAll('.route-in-words li'), words)
}

function lightPart(drawing: HTMLElement, part: RoutePart): void {
  const elements = drawing.querySelectorAll(`[data-node="${part.id}"], [data-edge="${part.id}"]`)
  const lit = litClasses(part)
  for (const element of elements) {
    for (const name of LIT_CLASSES) element.classList.toggle(name, lit.includes(name))
    write(element.querySelectorAll('tspan'), part.rows)
  }
}

/** What stands there already is left alone: few edits change the route, and drawing it takes time. */
function write(places: NodeListOf<Element>, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    const place = places[index]
    if (place !== undefined && place.textContent !== text) place.textContent = text
  })
}
