import { escapeText } from '../../diagrams/escape-text.ts'
import type { DiagramWords } from '../../diagrams/diagram-words.ts'
import type { Flowchart, FlowchartEdge, FlowchartNode } from '../../diagrams/flowchart.ts'
import type { Drawing, Drawn, DrawnGroup, Frame } from './drawing.ts'
import { placeTitle } from './place-title.ts'
import { requireAllDrawn } from './require-all-drawn.ts'
import { drawnFontSize } from './settings.ts'
import { attributesOf, classesOf, isInside, round, rowHeight, writeRows } from './svg-parts.ts'

/** What belongs to one diagram besides its geometry. */
export interface DiagramPlate {
  readonly name: string
  readonly sourceHash: string
  readonly words: Pick<DiagramWords, 'title' | 'description'>
  readonly flowchart: Flowchart
}

const roundedCorner = 14

/**
 * Writes the SVG that the site inlines: our own elements with classes for diagrams.css, `data-node`,
 * `data-edge` and `data-group` as hooks, and not one colour, style or script.
 *
 * @throws Error if what was drawn is not what the source declares
 */
export function writeSvg(drawing: Drawing, plate: DiagramPlate): string {
  requireAllDrawn(drawing, plate.flowchart)
  const lines = [
    openSvg(drawing.viewBox, plate),
    `<title id="diagram-${plate.name}-title">${escapeText(plate.words.title)}</title>`,
    `<desc id="diagram-${plate.name}-desc">${escapeText(plate.words.description)}</desc>`,
    arrowHead(plate.name),
    ...drawing.groups.map(writeGroup),
    ...drawing.edges.map((edge) => writeEdge(edge, plate)),
    ...drawing.groups.map((group) => writeGroupTitle(group, drawing.edges)),
    ...drawing.labels.map((label) => writeLabel(label, drawing, plate)),
    ...drawing.nodes.map((node) => writeNode(node, plate)),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

function openSvg(frame: Frame, { name, sourceHash }: DiagramPlate): string {
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram-svg" id="diagram-${name}" role="img" ` +
    `aria-labelledby="diagram-${name}-title" aria-describedby="diagram-${name}-desc" ` +
    `width="${width}" height="${height}" ` +
    `viewBox="${round(frame.x)} ${round(frame.y)} ${width} ${height}" ` +
    `data-source-hash="${sourceHash}">`
  )
}

/** Mermaid ends an edge 4 px (before scaling) from the node it points at: the tip bridges that. */
function arrowHead(name: string): string {
  return (
    `<defs><marker id="diagram-${name}-arrow" viewBox="0 0 10 10" refX="6.7" refY="5" ` +
    'markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto">' +
    '<path class="arrow" d="M3.5 1 8 5 3.5 9M0 5H8"/></marker></defs>'
  )
}

function writeGroup(group: Drawn): string {
  return `<g class="group" data-group="${group.id}"><rect class="shape" ${attributesOf(group)}/></g>`
}

/** After the edges, so that a line which cannot be avoided passes behind the words. */
function writeGroupTitle(group: DrawnGroup, edges: Drawing['edges']): string {
  const { x, anchor } = placeTitle(group, edges)
  const rows = group.rows.map((row, index) => {
    const y = group.y + 8 + drawnFontSize + index * rowHeight
    return `<tspan x="${round(x)}" y="${round(y)}">${escapeText(row)}</tspan>`
  })
  return `<text class="group-title" text-anchor="${anchor}">${rows.join('')}</text>`
}

function writeEdge(edge: Drawing['edges'][number], { name, flowchart }: DiagramPlate): string {
  const path = edge.path.replace(/-?\d+\.\d+/g, (number) => round(Number(number)))
  const isDotted = edgeOf(flowchart, edge.id)?.isDotted ?? false
  const classes = classesOf('edge', isDotted ? 'dotted' : undefined, flowchart.marks.get(edge.id))
  const arrow = `marker-end="url(#diagram-${name}-arrow)"`
  return `<path class="${classes}" data-edge="${edge.id}" d="${path}" ${arrow}/>`
}

function writeLabel(label: Drawn, { groups }: Drawing, { flowchart }: DiagramPlate): string {
  const place = groups.some((group) => isInside(label, group)) ? 'in-group' : undefined
  const classes = classesOf('edge-label', place, flowchart.marks.get(label.id))
  const ground = `<rect class="ground" ${attributesOf(label)}/>`
  return `<g class="${classes}" data-label-of="${label.id}">${ground}${writeRows(label)}</g>`
}

function writeNode(node: Drawn, { flowchart }: DiagramPlate): string {
  const shape = flowchart.nodes.find(({ id }) => id === node.id)?.shape
  const classes = classesOf('node', shape, flowchart.marks.get(node.id))
  const outline = `<rect class="shape" ${attributesOf(node)}${cornersOf(node, shape)}/>`
  return `<g class="${classes}" data-node="${node.id}">${outline}${writeRows(node)}</g>`
}

/** Boxes are cut square, as paper is; what is rounded keeps room for the corners of its label. */
function cornersOf(frame: Frame, shape: FlowchartNode['shape'] | undefined): string {
  if (shape === 'box') return ''
  return ` rx="${round(shape === 'rounded' ? roundedCorner : frame.height / 2)}"`
}

function edgeOf(flowchart: Flowchart, id: string): FlowchartEdge | undefined {
  return flowchart.edges.find((edge) => edge.id === id)
}
