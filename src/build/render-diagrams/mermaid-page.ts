import { readFile } from 'node:fs/promises'
import type { Mermaid } from 'mermaid'
import type { Browser, Locator, Page } from 'playwright-core'
import type { DiagramModel } from '../../diagrams/parse-diagram.ts'
import type { Drawing } from './drawing.ts'
import { readFlowchart } from './read-flowchart.ts'
import { readSequence } from './read-sequence.ts'
import { withoutStandIns, withStandIns } from './stand-ins.ts'
import { measuredFontSize, measuringFont, mermaidConfig, mermaidScript } from './settings.ts'

declare const mermaid: Mermaid

/**
 * Lets real Mermaid lay out one diagram. Each gets a page of its own, since Mermaid counts some
 * ids on from one rendering to the next.
 *
 * @param source a diagram that parseDiagram has read
 */
export async function layOut(
  browser: Browser,
  kind: DiagramModel['kind'],
  source: string,
): Promise<Drawing> {
  const page = await browser.newPage()
  try {
    await preparePage(page)
    await page.evaluate(
      async ({ config, text }) => {
        mermaid.initialize(config)
        const { svg } = await mermaid.render('drawing', text)
        document.body.innerHTML = svg
      },
      { config: mermaidConfig, text: kind === 'sequence' ? withStandIns(source) : source },
    )
    return await readDrawing(page.locator('svg'), kind)
  } finally {
    await page.close()
  }
}

async function readDrawing(svg: Locator, kind: DiagramModel['kind']): Promise<Drawing> {
  switch (kind) {
    case 'flowchart':
      return svg.evaluate(readFlowchart)
    case 'sequence':
      return withoutStandIns(await svg.evaluate(readSequence))
  }
}

async function preparePage(page: Page): Promise<void> {
  await page.setContent(`<!doctype html><style>${await fontFace()}</style><body></body>`)
  await page.addScriptTag({ path: mermaidScript })
  // Without the wait, Mermaid would measure with whatever the machine has.
  await page.evaluate((font) => document.fonts.load(font), cssFont())
}

async function fontFace(): Promise<string> {
  const data = await readFile(measuringFont.file, 'base64')
  const source = `url(data:font/woff2;base64,${data})`
  return `@font-face { font-family: '${measuringFont.family}'; src: ${source} }`
}

function cssFont(): string {
  return `${measuredFontSize}px '${measuringFont.family}'`
}
