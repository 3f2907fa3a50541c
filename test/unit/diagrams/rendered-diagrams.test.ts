import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  listRendered,
  readDiagramSources,
  renderedFile,
} from '../../../src/build/render-diagrams/diagram-sources.ts'
import { parseFlowchart } from '../../../src/diagrams/parse-flowchart.ts'
import { hashSource } from '../../../src/diagrams/source-hash.ts'

const sources = await readDiagramSources()

describe('the committed drawings', () => {
  it('are there for every source, and only for those', async () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(await listRendered()).toEqual(sources.map(({ name }) => name))
  })
})

describe.each(sources)('$name', async ({ name, flowchart: text, words }) => {
  const svg = await readFile(renderedFile(name), 'utf8')
  const flowchart = parseFlowchart(text)

  it('was rendered from the present source', () => {
    expect(valuesOf('data-source-hash', svg)).toEqual([hashSource(text, words)])
  })

  it('names the nodes, edges and subgraphs of the source', () => {
    expect(valuesOf('data-node', svg)).toEqual(idsOf(flowchart.nodes))
    expect(valuesOf('data-edge', svg)).toEqual(idsOf(flowchart.edges))
    expect(valuesOf('data-group', svg)).toEqual(idsOf(flowchart.groups))
  })

  it('shows the mark of each node and edge as a class', () => {
    for (const [id, mark] of flowchart.marks) {
      expect(svg).toMatch(new RegExp(`class="[^"]*\\b${mark}" data-(?:node|edge)="${id}"`))
    }
  })

  it('prefixes every id with its own name, and refers to no other', () => {
    const ids = valuesOf('id', svg)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id === `diagram-${name}` || id.startsWith(`diagram-${name}-`))).toBe(
      true,
    )
    const referred = [
      ...valuesOf('aria-labelledby', svg),
      ...valuesOf('aria-describedby', svg),
      ...[...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id),
    ]
    expect(referred.filter((id) => id === undefined || !ids.includes(id))).toEqual([])
  })

  it('holds no style, script, handler, colour or outside reference', () => {
    expect(svg).not.toMatch(/<(?:style|script|foreignObject|image|a|use|animate)\b/i)
    expect(svg).not.toMatch(/\s(?:style|fill|stroke|color|href|xlink:href|on\w+)=/i)
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b(?![-\w])|\brgba?\(|\bhsla?\(/i)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|data:|javascript:/i)
  })

  it('carries its title and description', () => {
    expect(svg).toContain(`<title id="diagram-${name}-title">${words.title}</title>`)
    expect(svg).toContain(`<desc id="diagram-${name}-desc">${words.description}</desc>`)
    expect(svg).toContain('role="img"')
  })

  it('is said in words, with every step whole', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(3)
    expect(words.steps.filter((step) => step.split('`').length % 2 === 0)).toEqual([])
  })

  it('stays legible on a phone of 360 px and small to load', () => {
    const [width] = valuesOf('width', svg.slice(0, svg.indexOf('>')))
    expect(Number(width)).toBeLessThanOrEqual(isWide(name) ? 840 : 370)
    expect(svg.length).toBeLessThan(8_000)
  })
})

describe.each(sources.filter(({ name }) => isWide(name)))('$name', ({ name, flowchart: text }) => {
  it('has the nodes and edges of the narrow drawing that phones show', () => {
    const narrow = sources.find((one) => one.name === name.replace(/-wide$/, ''))
    const [lying, standing] = [text, narrow?.flowchart ?? ''].map(parseFlowchart)
    expect(idsOf(lying?.nodes ?? [])).toEqual(idsOf(standing?.nodes ?? []))
    expect(idsOf(lying?.edges ?? [])).toEqual(idsOf(standing?.edges ?? []))
  })
})

function isWide(name: string): boolean {
  return name.endsWith('-wide')
}

function valuesOf(attribute: string, svg: string): readonly string[] {
  return [...svg.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))]
    .map(([, value]) => value ?? '')
    .sort()
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id).sort()
}
