import { escapeText } from '../../diagrams/escape-text.ts'
import type { Drawn, Frame } from './drawing.ts'
import { drawnFontSize, drawnScale, measuredFontSize } from './settings.ts'

/** Mermaid's own distance between the lines of a label. */
export const rowHeight = 1.1 * measuredFontSize * drawnScale

/** From the middle of a line to its baseline: half the height of a capital. */
const baseline = 0.36 * drawnFontSize

/** What a machine said or will read is set in the mono face. */
const machineText = /^(?:MAIL FROM|RCPT TO|[245]\d\d\b)|@/

/** A label in the middle of its frame. */
export function writeRows(label: Drawn): string {
  const x = round(label.x + label.width / 2)
  const middle = label.y + label.height / 2
  const rows = label.rows.map((row, index) => {
    const y = middle + (index - (label.rows.length - 1) / 2) * rowHeight + baseline
    const mono = machineText.test(row) ? ' class="machine"' : ''
    return `<tspan x="${x}" y="${round(y)}"${mono}>${escapeText(row)}</tspan>`
  })
  return `<text text-anchor="middle">${rows.join('')}</text>`
}

/** Mermaid ends a line 4 px (before scaling) from where it points: the tip bridges that. */
export function arrowHead(name: string): string {
  return (
    `<marker id="diagram-${name}-arrow" viewBox="0 0 10 10" refX="6.7" refY="5" ` +
    'markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto">' +
    '<path class="arrow" d="M3.5 1 8 5 3.5 9M0 5H8"/></marker>'
  )
}

/** The attribute that gives a line its tip. */
export function arrowTo(name: string): string {
  return `marker-end="url(#diagram-${name}-arrow)"`
}

/** The end of a line that gets nowhere: what is refused is told by shape, not by ink alone. */
export function crossHead(name: string): string {
  return (
    `<marker id="diagram-${name}-cross" viewBox="0 0 10 10" refX="7" refY="5" ` +
    'markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto">' +
    '<path class="arrow" d="M1 1 9 9M1 9 9 1"/></marker>'
  )
}

/** The attribute that gives a line its cross. */
export function crossTo(name: string): string {
  return `marker-end="url(#diagram-${name}-cross)"`
}

/** The attributes that place a rectangle. */
export function attributesOf({ x, y, width, height }: Frame): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

/** The value of a class attribute, from the names that apply. */
export function classesOf(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(' ')
}

/** Whether most of a label lies on a subgraph, whose ground differs from the page's. */
export function isInside(label: Frame, group: Frame): boolean {
  const [x, y] = [label.x + label.width / 2, label.y + label.height / 2]
  const { x: left, y: top } = group
  return x > left && x < left + group.width && y > top && y < top + group.height
}

/** A tenth of a pixel is enough, and hides the last digits of the engine's arithmetic. */
export function round(value: number): string {
  return String(Number(value.toFixed(1)) + 0)
}
