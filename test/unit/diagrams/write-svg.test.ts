import { describe, expect, it } from 'vitest'
import type {
  FlowchartDrawing,
  SequenceDrawing,
} from '../../../src/build/render-diagrams/drawing.ts'
import { placeTitle } from '../../../src/build/render-diagrams/place-title.ts'
import { scaleDrawing } from '../../../src/build/render-diagrams/scale-drawing.ts'
import { writeSvg, type DiagramPlate } from '../../../src/build/render-diagrams/write-svg.ts'
import { parseFlowchart } from '../../../src/diagrams/parse-flowchart.ts'
import { parseSequence } from '../../../src/diagrams/parse-sequence.ts'

const plate: DiagramPlate = {
  name: 'sample',
  sourceHash: 'abc',
  words: { title: 'A < B', description: 'Two & one' },
  model: parseFlowchart(
    'flowchart TB\n  a["MAIL FROM:#lt;#gt;"]\n  b("B")\n  a e1@-->|"yes"| b\n  class b,e1 relayed\n',
  ),
}

const drawing: FlowchartDrawing = {
  kind: 'flowchart',
  viewBox: { x: 0, y: 0, width: 100.2, height: 200 },
  groups: [],
  edges: [{ id: 'e1', path: 'M10.123,20L10.123,60.456' }],
  labels: [{ id: 'e1', rows: ['yes'], x: 0, y: 30, width: 20, height: 10 }],
  nodes: [
    { id: 'a', rows: ['MAIL FROM:<>'], x: 0, y: 0, width: 80, height: 20 },
    { id: 'b', rows: ['B'], x: 0, y: 80, width: 80, height: 20 },
  ],
}

describe('writeSvg', () => {
  it('writes text as text, and what a machine says in the mono face', () => {
    const svg = writeSvg(drawing, plate)
    expect(svg).toContain('class="machine">MAIL FROM:&lt;&gt;</tspan>')
    expect(svg).toContain('>A &lt; B</title>')
    expect(svg).toContain('>Two &amp; one</desc>')
  })

  it('marks nodes, edges and labels, and rounds coordinates', () => {
    const svg = writeSvg(drawing, plate)
    expect(svg).toContain('class="edge relayed" data-edge="e1" d="M10.1,20L10.1,60.5"')
    expect(svg).toContain('class="node rounded relayed" data-node="b"')
    expect(svg).toContain('class="edge-label relayed" data-label-of="e1"')
    expect(svg).toContain('width="101" height="200"')
  })

  it('refuses a drawing that lacks a node or breaks a label', () => {
    expect(() => writeSvg({ ...drawing, nodes: drawing.nodes.slice(1) }, plate)).toThrow(
      /drew the nodes b/,
    )
    const broken = { ...drawing, labels: drawing.labels.map((l) => ({ ...l, rows: ['y', 'es'] })) }
    expect(() => writeSvg(broken, plate)).toThrow(/drew the edge labels e1\|y\|es/)
  })
})

const spoken: SequenceDrawing = {
  kind: 'sequence',
  viewBox: { x: 0, y: 0, width: 200, height: 100 },
  participants: [
    { id: 'a', rows: ['A'], x: 0, y: 0, width: 40, height: 20 },
    { id: 'b', rows: ['B'], x: 160, y: 0, width: 40, height: 20 },
  ],
  messages: [
    {
      id: 'i0',
      rows: ['MAIL FROM:<>'],
      ...{ x: 60, y: 30, width: 80, height: 16 },
      line: { from: 20, to: 178, y: 60 },
    },
    {
      id: 'i2',
      rows: ['550 5.7.64'],
      ...{ x: 60, y: 70, width: 80, height: 16 },
      line: { from: 180, to: 22, y: 95 },
    },
  ],
  notes: [{ id: 'i1', rows: ['why'], x: 10, y: 62, width: 180, height: 12 }],
}

const sequencePlate: DiagramPlate = {
  ...plate,
  model: parseSequence(
    'sequenceDiagram\n  participant a as A\n  participant b as B\n' +
      '  a->>b: MAIL FROM:#lt;#gt;\n  Note over a,b: why\n  b--xa: 550 5.7.64\n',
  ),
}

describe('writeSvg, of a sequence', () => {
  it('draws a lifeline for each participant, to the end', () => {
    const svg = writeSvg(spoken, sequencePlate)
    expect(svg).toContain('<path class="lifeline" d="M20,20V100"/>')
    expect(svg).toContain('<path class="lifeline" d="M180,20V100"/>')
  })

  it('says by class and by the end of the line what was refused', () => {
    const svg = writeSvg(spoken, sequencePlate)
    expect(svg).toContain('class="message said" data-message="i0"')
    expect(svg).toContain('class="message refused returned" data-message="i2"')
    expect(svg).toContain('d="M180,95H22" marker-end="url(#diagram-sample-cross)"')
    expect(svg).toContain('d="M20,60H178" marker-end="url(#diagram-sample-arrow)"')
    expect(svg).toContain('class="machine">MAIL FROM:&lt;&gt;</tspan>')
  })

  it('sets words close over their line', () => {
    expect(writeSvg(spoken, sequencePlate)).toContain('class="ground" x="60" y="40"')
  })

  it('refuses a drawing that lacks a note, or is of another kind', () => {
    expect(() => writeSvg({ ...spoken, notes: [] }, sequencePlate)).toThrow(
      /drew the messages and notes/,
    )
    expect(() => writeSvg(spoken, plate)).toThrow(/drew a sequence; the source declares a flow/)
  })
})

describe('scaleDrawing', () => {
  it('scales frames and every number of a path', () => {
    const half = scaleDrawing(drawing, 0.5)
    expect(half.edges[0]?.path).toBe('M5.0615,10L5.0615,30.228')
    expect(half.nodes[1]).toMatchObject({ y: 40, width: 40 })
  })

  it('scales what is said with its line', () => {
    const half = scaleDrawing(spoken, 0.5)
    expect(half.messages[0]).toMatchObject({ x: 30, width: 40, line: { from: 10, to: 89, y: 30 } })
    expect(half.notes[0]).toMatchObject({ y: 31, width: 90 })
  })

  it('refuses a path command whose numbers are not all lengths', () => {
    const arc = { ...drawing, edges: [{ id: 'e1', path: 'M0,0A5,5,0,0,1,10,10' }] }
    expect(() => scaleDrawing(arc, 0.5)).toThrow(/Cannot scale/)
  })
})

describe('placeTitle', () => {
  const group = { id: 'g', rows: ['G'], x: 0, y: 100, width: 200, height: 80, titleWidth: 50 }
  const upright = (x: number) => ({ id: `at${x}`, path: `M${x},50L${x},140` })

  it('goes left, and makes way for edges', () => {
    expect(placeTitle(group, [])).toEqual({ anchor: 'start', x: 10 })
    expect(placeTitle(group, [upright(40)]).anchor).toBe('middle')
    expect(placeTitle(group, [upright(40), upright(100)]).anchor).toBe('end')
  })

  it('heeds edges that only end under it, not those below the title', () => {
    expect(placeTitle(group, [{ id: 'e', path: 'M40,150L40,180' }]).anchor).toBe('start')
    expect(placeTitle(group, [upright(40), upright(100), upright(170)]).anchor).toBe('start')
  })
})
