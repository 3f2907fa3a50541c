import { readFile } from 'node:fs/promises'
import type { Mermaid } from 'mermaid'
import type { Browser, Page } from 'playwright-core'
import type { Drawing } from './drawing.ts'
import { readDrawing } from './read-drawing.ts'
import { measuredFontSize, measuringFont, mermaidConfig, mermaidScript } from './settings.ts'

declare const mermaid: Mermaid

/**
 * Lets real Mermaid lay out one flowchart. Each gets a page of its own, since Mermaid counts some
 * ids on from one rendering to the next.
 *
 * @param source a flowchart that parseFlowchart has read
 */
export async function layOut(browser: Browser, source: string): Promise<Drawing> {
  const page = await browser.newPage()
  try {
    await preparePage(page)
    await page.evaluate(
      async ({ config, text }) => {
        mermaid.initialize(config)
        const { svg } = await mermaid.render('drawing', text)
        document.body.innerHTML = svg
      },
      { config: mermaidConfig, text: source },
    )
    return await page.locator('svg').evaluate(readDrawing)
  } finally {
    await page.close()
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
