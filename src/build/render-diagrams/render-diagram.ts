import type { Browser } from 'playwright-core'
import { hashSource } from '../../diagrams/source-hash.ts'
import { parseDiagram } from '../../diagrams/parse-diagram.ts'
import type { DiagramSource } from './diagram-sources.ts'
import { layOut } from './mermaid-page.ts'
import { scaleDrawing } from './scale-drawing.ts'
import { drawnScale } from './settings.ts'
import { writeSvg } from './write-svg.ts'

/**
 * Renders one diagram, the same bytes from the same source every time.
 *
 * @returns the text of the SVG file
 * @throws Error naming the diagram, if the source is refused or Mermaid drew something else
 */
export async function renderDiagram(browser: Browser, source: DiagramSource): Promise<string> {
  const { name, words } = source
  try {
    // Read first: what our reader refuses never reaches Mermaid.
    const model = parseDiagram(source.text)
    const drawing = await layOut(browser, model.kind, source.text)
    const sourceHash = hashSource(source.text, words)
    return writeSvg(scaleDrawing(drawing, drawnScale), { name, words, sourceHash, model })
  } catch (cause) {
    throw new Error(`content/diagrams/${name}.mmd could not be rendered`, { cause })
  }
}
