import { rm, writeFile } from 'node:fs/promises'
import { launchChromium } from './launch-chromium.ts'
import {
  listRendered,
  readDiagramSources,
  renderedFile,
} from './render-diagrams/diagram-sources.ts'
import { renderDiagram } from './render-diagrams/render-diagram.ts'
import { chromiumArgs } from './render-diagrams/settings.ts'

// `npm run diagrams`: renders every content/diagrams/*.mmd into src/diagrams/rendered/, for commit.

const sources = await readDiagramSources()
const browser = await launchChromium({ args: chromiumArgs })
try {
  for (const source of sources) {
    const svg = await renderDiagram(browser, source)
    await writeFile(renderedFile(source.name), svg)
    console.log(`${source.name}.svg ${svg.length} bytes`)
  }
} finally {
  await browser.close()
}

const names = new Set(sources.map(({ name }) => name))
for (const name of await listRendered()) {
  if (!names.has(name)) await rm(renderedFile(name))
}
