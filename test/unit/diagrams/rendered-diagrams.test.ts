import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  listRendered,
  readDiagramSources,
  renderedFile,
} from '../../../src/build/render-diagrams/diagram-sources.ts'
import { parseDiagram, type DiagramModel } from '../../../src/diagrams/parse-diagram.ts'
import { markOf } from '../../../src/diagrams/sequence.ts'
import { hashSource } from '../../../src/diagrams/source-hash.ts'

const sources = await readDiagramSources()

describe('the committed drawings', () => {
  it('are there for every source, and only for those', async () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(await listRendered()).toEqual(sources.map(({ name }) => name))
  })
})

describe.each(sources)('$name', async ({ name, text, words }) => {
  const svg = await readFile(renderedFile(name), 'utf8')
  const model = parseDiagram(text)

  it('was rendered from the present source', () => {
    expect(valuesOf('data-source-hash', svg)).toEqual([hashSource(text, words)])
  })

  it('names whatever the source declares, and nothing else', () => {
    const declared = Object.entries(declaredBy(model))
    expect(declared.map(([hook]) => [hook, valuesOf(hook, svg)])).toEqual(declared)
  })

  it('shows the mark of each part as a class', () => {
    for (const [id, mark] of marksOf(model)) {
      expect(svg).toMatch(new RegExp(`class="[^"]*\\b${mark}" data-(?:node|edge|message)="${id}"`))
    }
  })

  it('tells a refusal from other replies by the end of its line', () => {
    const crosses = svg.match(/marker-end="url\(#[a-z-]+-cross\)"/g) ?? []
    const items = model.kind === 'sequence' ? model.items : []
    expect(crosses.length).toBe(items.filter(({ kind }) => kind === 'refused').length)
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

describe.each(sources.filter(({ name }) => isWide(name)))('$name', ({ name, text }) => {
  it('has the nodes and edges of the narrow drawing that phones show', () => {
    const narrow = sources.find((one) => one.name === name.replace(/-wide$/, ''))
    const [lying, standing] = [text, narrow?.text ?? ''].map((source) =>
      declaredBy(parseDiagram(source)),
    )
    expect({ ...lying, 'data-group': [] }).toEqual({ ...standing, 'data-group': [] })
  })
})

function isWide(name: string): boolean {
  return name.endsWith('-wide')
}

/** The names of all parts by the attribute that carries them. */
function declaredBy(model: DiagramModel): Readonly<Record<string, readonly string[]>> {
  const none = {
    'data-node': [],
    'data-edge': [],
    'data-group': [],
    'data-participant': [],
    'data-message': [],
    'data-note': [],
  }
  switch (model.kind) {
    case 'flowchart':
      return {
        ...none,
        'data-node': idsOf(model.nodes),
        'data-edge': idsOf(model.edges),
        'data-group': idsOf(model.groups),
      }
    case 'sequence':
      return {
        ...none,
        'data-participant': idsOf(model.participants),
        'data-message': idsOf(model.items.filter(({ kind }) => kind !== 'note')),
        'data-note': idsOf(model.items.filter(({ kind }) => kind === 'note')),
      }
  }
}

function marksOf(model: DiagramModel): ReadonlyMap<string, string> {
  switch (model.kind) {
    case 'flowchart':
      return model.marks
    case 'sequence':
      return new Map(
        model.items.flatMap((item) => {
          const mark = item.kind === 'note' ? undefined : markOf(item)
          return mark === undefined ? [] : [[item.id, mark]]
        }),
      )
  }
}

function valuesOf(attribute: string, svg: string): readonly string[] {
  return [...svg.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))]
    .map(([, value]) => value ?? '')
    .sort()
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id).sort()
}
