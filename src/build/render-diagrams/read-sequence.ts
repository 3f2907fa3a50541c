import type { Drawn, DrawnMessage, Frame, SequenceDrawing } from './drawing.ts'

/**
 * Takes the geometry and the words out of Mermaid's sequence diagram, and nothing else, as
 * readFlowchart does. Runs inside the page, so it may use no other function of this module.
 *
 * @param svg the element as Mermaid rendered it, shown at scale 1
 */
export function readSequence(svg: Element): SequenceDrawing {
  if (!(svg instanceof SVGSVGElement)) throw new Error('Mermaid drew no SVG')

  // Nothing is moved by a transformation here: what an element says of itself is where it is.
  const frameOf = (elements: readonly Element[]): Frame => {
    const boxes = elements.map((element) => {
      if (!(element instanceof SVGGraphicsElement)) throw new Error('Mermaid drew no outline')
      return element.getBBox()
    })
    const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
    const right = Math.max(...boxes.map(({ x, width }) => x + width))
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
    return { x: left, y: top, width: right - left, height: bottom - top }
  }
  const all = (parent: Element, selector: string): Element[] => [
    ...parent.querySelectorAll(selector),
  ]
  const idOf = (element: Element): string => element.getAttribute('data-id') ?? ''
  const rowsOf = (texts: readonly Element[]): string[] =>
    texts.map((text) => text.textContent.trim())
  const boxed = (group: Element): Drawn => ({
    id: idOf(group),
    rows: rowsOf(all(group, 'text')),
    ...frameOf(all(group, 'rect')),
  })

  /** A message's lines of text stand before its line. */
  const messages: DrawnMessage[] = []
  let texts: Element[] = []
  for (const element of all(svg, '.messageText, [data-et="message"]')) {
    if (element.matches('.messageText')) {
      texts.push(element)
    } else {
      const [from, to, y] = ['x1', 'x2', 'y1'].map((name) => Number(element.getAttribute(name)))
      const line = { from: from ?? 0, to: to ?? 0, y: y ?? 0 }
      messages.push({ id: idOf(element), rows: rowsOf(texts), ...frameOf(texts), line })
      texts = []
    }
  }

  const { x, y, width, height } = svg.viewBox.baseVal
  return {
    kind: 'sequence',
    viewBox: { x, y, width, height },
    participants: all(svg, '[data-et="participant"]').map(boxed),
    messages,
    notes: all(svg, '[data-et="note"]').map(boxed),
  }
}
