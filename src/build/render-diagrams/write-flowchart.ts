import type { Flowchart, FlowchartNode } from '../../diagrams/flowchart.ts'
import type { Drawn, DrawnGroup, FlowchartDrawing } from './drawing.ts'
import { escapeText } from '../../diagrams/escape-text.ts'
import { placeTitle } from './place-title.ts'
import { requireFlowchartDrawn } from './require-all-drawn.ts'
import { drawnFontSize } from './settings.ts'
import {
  arrowHead,
  arrowTo,
  attributesOf,
  classesOf,
  isInside,
  round,
  rowHeight,
  writeRows,
} from './svg-parts.ts'

const roundedCorner = 14

/**
 * A flowchart's elements, with `data-node`, `data-edge` and `data-group` as the source names them.
 *
 * @throws Error if what was drawn is not what the source declares
 */
export function writeFlowchart(
  drawing: FlowchartDrawing,
  flowchart: Flowchart,
  name: string,
): readonly string[] {
  requireFlowchartDrawn(drawing, flowchart)
  const { groups, edges, labels, nodes } = drawing
  return [
    `<defs>${arrowHead(name)}</defs>`,
    ...groups.map(writeGroup),
    ...edges.map((edge) => writeEdge(edge, flowchart, name)),
    ...groups.map((group) => writeGroupTitle(group, edges)),
    ...labels.map((label) => writeLabel(label, groups, flowchart)),
    ...nodes.map((node) => writeNode(node, flowchart)),
  ]
}

function writeGroup(group: Drawn): string {
  return `<g class="group" data-group="${group.id}"><rect class="shape" ${attributesOf(group)}/></g>`
}

/** After the edges, so that a line which cannot be avoided passes behind the words. */
function writeGroupTitle(group: DrawnGroup, edges: FlowchartDrawing['edges']): string {
  const { x, anchor } = placeTitle(group, edges)
  const rows = group.rows.map((row, index) => {
    const y = group.y + 8 + drawnFontSize + index * rowHeight
    return `<tspan x="${round(x)}" y="${round(y)}">${escapeText(row)}</tspan>`
  })
  return `<text class="group-title" text-anchor="${anchor}">${rows.join('')}</text>`
}

function writeEdge(
  edge: FlowchartDrawing['edges'][number],
  { edges, marks }: Flowchart,
  name: string,
): string {
  const path = edge.path.replace(/-?\d+\.\d+/g, (number) => round(Number(number)))
  const isDotted = edges.find(({ id }) => id === edge.id)?.isDotted ?? false
  const classes = classesOf('edge', isDotted ? 'dotted' : undefined, marks.get(edge.id))
  return `<path class="${classes}" data-edge="${edge.id}" d="${path}" ${arrowTo(name)}/>`
}

function writeLabel(label: Drawn, groups: readonly Drawn[], { marks }: Flowchart): string {
  const place = groups.some((group) => isInside(label, group)) ? 'in-group' : undefined
  const classes = classesOf('edge-label', place, marks.get(label.id))
  const ground = `<rect class="ground" ${attributesOf(label)}/>`
  return `<g class="${classes}" data-label-of="${label.id}">${ground}${writeRows(label)}</g>`
}

function writeNode(node: Drawn, { nodes, marks }: Flowchart): string {
  const shape = nodes.find(({ id }) => id === node.id)?.shape
  const classes = classesOf('node', shape, marks.get(node.id))
  const outline = `<rect class="shape" ${attributesOf(node)}${cornersOf(node, shape)}/>`
  return `<g class="${classes}" data-node="${node.id}">${outline}${writeRows(node)}</g>`
}

/** Boxes are cut square, as paper is; what is rounded keeps room for the corners of its label. */
function cornersOf(frame: Drawn, shape: FlowchartNode['shape'] | undefined): string {
  if (shape === 'box') return ''
  return ` rx="${round(shape === 'rounded' ? roundedCorner : frame.height / 2)}"`
}
