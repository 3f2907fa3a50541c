import {
  markOf,
  type Sequence,
  type SequenceMessage,
  type SequenceNote,
} from '../../diagrams/sequence.ts'
import type { Drawn, DrawnMessage, Frame, SequenceDrawing } from './drawing.ts'
import { requireSequenceDrawn } from './require-all-drawn.ts'
import {
  arrowHead,
  arrowTo,
  attributesOf,
  classesOf,
  crossHead,
  crossTo,
  round,
  writeRows,
} from './svg-parts.ts'

/**
 * A sequence diagram's elements, with `data-participant`, `data-message` and `data-note`.
 *
 * @throws Error if what was drawn is not what the source declares
 */
export function writeSequence(
  drawing: SequenceDrawing,
  sequence: Sequence,
  name: string,
): readonly string[] {
  requireSequenceDrawn(drawing, sequence)
  const { viewBox, participants, messages, notes } = drawing
  return [
    `<defs>${arrowHead(name)}${crossHead(name)}</defs>`,
    ...participants.map((participant) => writeLifeline(participant, viewBox)),
    ...messages.map((message) => writeMessage(message, kindOf(sequence, message), name)),
    ...notes.map((note) => writeBox(note, 'note')),
    ...participants.map((participant) => writeBox(participant, 'participant')),
  ]
}

function writeLifeline({ x, y, width, height }: Drawn, viewBox: Frame): string {
  const [middle, bottom] = [round(x + width / 2), round(viewBox.y + viewBox.height)]
  return `<path class="lifeline" d="M${middle},${round(y + height)}V${bottom}"/>`
}

/** Mermaid leaves more room over a line than under it; words belong to the line that they are close to. */
const overLine = 4

/** The ground under the words hides a lifeline that they cross. */
function writeMessage(
  message: DrawnMessage,
  declared: SequenceMessage | undefined,
  name: string,
): string {
  const kind = declared?.kind ?? 'said'
  const mark = declared === undefined ? undefined : markOf(declared)
  const { from, to, y } = message.line
  const tip = kind === 'refused' ? crossTo(name) : arrowTo(name)
  const label = { ...message, y: y - overLine - message.height }
  const line = classesOf('edge', kind === 'said' ? undefined : 'dotted')
  return (
    `<g class="${classesOf('message', kind, mark)}" data-message="${message.id}">` +
    `<rect class="ground" ${attributesOf(label)}/>` +
    `<path class="${line}" d="M${round(from)},${round(y)}H${round(to)}" ${tip}/>` +
    `${writeRows(label)}</g>`
  )
}

function writeBox(drawn: Drawn, kind: 'participant' | 'note'): string {
  const outline = `<rect class="shape" ${attributesOf(drawn)}/>`
  return `<g class="${kind}" data-${kind}="${drawn.id}">${outline}${writeRows(drawn)}</g>`
}

function kindOf({ items }: Sequence, { id }: Drawn): SequenceMessage | undefined {
  return items.filter(isMessage).find((item) => item.id === id)
}

function isMessage(item: SequenceMessage | SequenceNote): item is SequenceMessage {
  return item.kind !== 'note'
}
