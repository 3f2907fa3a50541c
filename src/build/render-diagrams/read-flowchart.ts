import type { FlowchartDrawing, Frame } from './drawing.ts'

/**
 * Takes the geometry and the words out of Mermaid's flowchart, and nothing else: no style, id, script or
 * link of the library can reach our file. Runs inside the page, so it may use no other function of
 * this module.
 *
 * @param svg the element as Mermaid rendered it, shown at scale 1
 */
export function readFlowchart(svg: Element): FlowchartDrawing {
  if (!(svg instanceof SVGSVGElement)) throw new Error('Mermaid drew no SVG')
  const origin = svg.getScreenCTM()?.inverse()

  const frameOf = (element: Element | null): Frame => {
    if (!(element instanceof SVGGraphicsElement)) throw new Error('Mermaid drew no outline')
    const box = element.getBBox()
    const matrix = element.getScreenCTM()
    if (matrix === null || origin === undefined) throw new Error('Mermaid drew out of sight')
    const corner = new DOMPoint(box.x, box.y).matrixTransform(origin.multiply(matrix))
    return { x: corner.x, y: corner.y, width: box.width, height: box.height }
  }
  const rowsOf = (element: Element): string[] =>
    [...element.querySelectorAll('tspan.row')].map((row) => row.textContent.trim())
  const all = (selector: string): Element[] => [...svg.querySelectorAll(selector)]

  const { x, y, width, height } = svg.viewBox.baseVal
  return {
    kind: 'flowchart',
    viewBox: { x, y, width, height },
    groups: all('g.cluster').map((group) => ({
      id: group.id.replace(/^drawing-/, ''),
      rows: rowsOf(group),
      titleWidth: frameOf(group.querySelector('.cluster-label')).width,
      ...frameOf(group.querySelector(':scope > rect')),
    })),
    edges: all('path[data-edge="true"]').map((edge) => ({
      id: edge.getAttribute('data-id') ?? '',
      path: edge.getAttribute('d') ?? '',
    })),
    labels: all('g.edgeLabel > g.label')
      .filter((label) => rowsOf(label).some((row) => row !== ''))
      .map((label) => ({
        id: label.getAttribute('data-id') ?? '',
        rows: rowsOf(label),
        ...frameOf(label.querySelector('rect.background')),
      })),
    nodes: all('g.node').map((node) => ({
      // The number at the end counts mentions of nodes and moves when lines are edited.
      id: node.id.replace(/^drawing-flowchart-(.+)-\d+$/, '$1'),
      rows: rowsOf(node),
      ...frameOf(node.querySelector('.label-container')),
    })),
  }
}
