import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/build/launch-chromium.ts'
import {
  readDiagramSources,
  renderedFile,
} from '../../src/build/render-diagrams/diagram-sources.ts'
import { renderDiagram } from '../../src/build/render-diagrams/render-diagram.ts'
import { lightDrawing } from '../../src/diagrams/light-drawing.ts'
import type { LitPart } from '../../src/diagrams/lit-part.ts'
import { HOPS, type Hop } from '../../src/relay/explain/route-hops.ts'
import { chromiumArgs } from '../../src/build/render-diagrams/settings.ts'

const { resolve } = createRequire(import.meta.url)
const sources = await readDiagramSources()
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium({ args: chromiumArgs })
})

afterAll(async () => {
  await browser.close()
})

describe.each(sources)('the drawing $name', (source) => {
  it('comes out of Mermaid with the bytes that are committed', async () => {
    const committed = await readFile(renderedFile(source.name), 'utf8')
    expect(await renderDiagram(browser, source)).toBe(committed)
  })

  it('leaves room around every label in the widest face of the site', async () => {
    const tight = await measureRoom(await readFile(renderedFile(source.name), 'utf8'))
    expect(tight.filter(({ room }) => room < 6)).toEqual([])
    expect(tight.length).toBeGreaterThan(0)
  })

  it('keeps every word inside the drawing', async () => {
    const outside = await wordsOutside(await readFile(renderedFile(source.name), 'utf8'))
    expect(outside).toEqual([])
  })
})

describe.each(sources.filter(({ name }) => /^route(?:-wide)?$/.test(name)))(
  'the lit drawing $name',
  ({ name }) => {
    it('leaves room around whatever a hop can answer', async () => {
      const svg = await readFile(renderedFile(name), 'utf8')
      const longest = Math.max(...HOPS.map((hop) => answersOf(hop).length))
      for (let at = 0; at < longest; at += 1) {
        const parts = HOPS.map((hop) => answered(hop, at))
        const tight = await measureRoom(lightDrawing(svg, parts))
        expect(tight.filter(({ room }) => room < 4)).toEqual([])
      }
    })
  },
)

function answered(hop: Hop, at: number): LitPart {
  const answer = answersOf(hop)[at] ?? 'none in <>'
  const rows = [hop.title, answer, 'not reached']
  return { id: hop.id, rows, isTaken: true, isDeciding: true, mark: 'returned' }
}

function answersOf({ rules }: Hop): readonly string[] {
  return Object.values(rules).flatMap((answers) => Object.values<string>({ ...answers }))
}

interface Room {
  readonly text: string
  /** Pixels between the text and the nearer side of its box. */
  readonly room: number
}

async function measureRoom(svg: string): Promise<readonly Room[]> {
  return withDrawing(svg, (page) =>
    page.locator(':is(.node, .participant, .note) tspan').evaluateAll((rows) =>
      rows.map((row) => {
        const box = row.closest('g')?.querySelector('.shape')?.getBoundingClientRect()
        const text = row.getBoundingClientRect()
        if (box === undefined) throw new Error('A label without a box')
        const room = Math.min(text.left - box.left, box.right - text.right)
        return { text: row.textContent, room }
      }),
    ),
  )
}

async function wordsOutside(svg: string): Promise<readonly string[]> {
  return withDrawing(svg, (page) =>
    page.locator('tspan').evaluateAll((rows) => {
      const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
      return rows
        .filter((row) => {
          const { left, right, top, bottom } = row.getBoundingClientRect()
          const isLevel = left >= frame.left && right <= frame.right
          return !isLevel || top < frame.top || bottom > frame.bottom
        })
        .map((row) => row.textContent)
    }),
  )
}

async function withDrawing<T>(svg: string, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage()
  try {
    await page.setContent(`<style>${await styles()}</style>${svg}`)
    await page.evaluate(() => document.fonts.ready)
    return await read(page)
  } finally {
    await page.close()
  }
}

async function styles(): Promise<string> {
  const css = await readFile(new URL('../../src/diagrams/diagrams.css', import.meta.url), 'utf8')
  const faces = await Promise.all([400, 600].map(face))
  return `:root { --sans: Widest } ${faces.join('')} ${css}`
}

async function face(weight: number): Promise<string> {
  const file = resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`)
  const data = await readFile(file, 'base64')
  return `@font-face { font-family: Widest; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`
}
