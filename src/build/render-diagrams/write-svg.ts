import type { DiagramWords } from '../../diagrams/diagram-words.ts'
import { escapeText } from '../../diagrams/escape-text.ts'
import type { DiagramModel } from '../../diagrams/parse-diagram.ts'
import type { Drawing, Frame } from './drawing.ts'
import { round } from './svg-parts.ts'
import { writeFlowchart } from './write-flowchart.ts'
import { writeSequence } from './write-sequence.ts'

/** What belongs to one diagram besides its geometry. */
export interface DiagramPlate {
  readonly name: string
  readonly sourceHash: string
  readonly words: Pick<DiagramWords, 'title' | 'description'>
  readonly model: DiagramModel
}

/**
 * Writes the SVG that the site inlines: our own elements with classes for diagrams.css, `data-`
 * attributes that name them as hooks, and not one colour, style or script.
 *
 * @throws Error if what was drawn is not what the source declares
 */
export function writeSvg(drawing: Drawing, plate: DiagramPlate): string {
  const lines = [
    openSvg(drawing.viewBox, plate),
    `<title id="diagram-${plate.name}-title">${escapeText(plate.words.title)}</title>`,
    `<desc id="diagram-${plate.name}-desc">${escapeText(plate.words.description)}</desc>`,
    ...writeModel(drawing, plate),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

function writeModel(drawing: Drawing, { name, model }: DiagramPlate): readonly string[] {
  if (drawing.kind === 'flowchart' && model.kind === 'flowchart') {
    return writeFlowchart(drawing, model, name)
  }
  if (drawing.kind === 'sequence' && model.kind === 'sequence') {
    return writeSequence(drawing, model, name)
  }
  throw new Error(`Mermaid drew a ${drawing.kind}; the source declares a ${model.kind}.`)
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
