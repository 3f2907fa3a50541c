import { describe, expect, it } from 'vitest'
import { parseFlowchart } from '../../../src/diagrams/parse-flowchart.ts'

const start = 'flowchart TB\n  a["A"]\n  b("B")\n'

describe('parseFlowchart', () => {
  it('reads nodes with their shape and lines, and named edges with their label', () => {
    const flowchart = parseFlowchart(
      'flowchart TB\n  a["One<br>MAIL FROM:#lt;#gt;"]\n  b(("and"))\n  a e1@-.->|"no"| b\n',
    )
    expect(flowchart.nodes).toEqual([
      { id: 'a', shape: 'box', rows: ['One', 'MAIL FROM:<>'] },
      { id: 'b', shape: 'circle', rows: ['and'] },
    ])
    expect(flowchart.edges).toEqual([
      { id: 'e1', from: 'a', to: 'b', rows: ['no'], isDotted: true },
    ])
  })

  it('reads subgraphs, comments and marks', () => {
    const flowchart = parseFlowchart(
      `%% why\nflowchart TB\n  subgraph g["Group"]\n    a["A"]\n  end\n  class a relayed\n`,
    )
    expect(flowchart.groups).toEqual([{ id: 'g', rows: ['Group'] }])
    expect([...flowchart.marks]).toEqual([['a', 'relayed']])
  })

  it.each([
    ['a click handler', 'click a "javascript:alert(1)"'],
    ['a link', 'click a href "https://contoso.com"'],
    ['a directive', '%%{init: {"securityLevel": "loose"}}%%'],
    ['a style', 'style a fill:#f00'],
    ['a class definition', 'classDef relayed fill:#f00'],
    ['a link style', 'linkStyle 0 stroke:#f00'],
    ['a script in a label', 'c["<script>alert(1)</script>"]'],
    ['markup in a label', 'c["<img src=x onerror=alert(1)>"]'],
    ['an entity in a label', 'c["&lt;b"]'],
    ['a Markdown label', 'c["`**bold**`"]'],
    ['an unnamed edge', 'a --> b'],
    ['a node without quotes', 'c[C]'],
    ['mismatched brackets', 'c["C")'],
    ['an icon', 'c@{ icon: "fa:bell" }'],
    ['an end without a subgraph', 'end'],
  ])('refuses %s', (_what, line) => {
    expect(() => parseFlowchart(`${start}  ${line}\n`)).toThrow(/^Line 4: found /)
  })

  it.each([
    ['an id used twice', 'a["Again"]'],
    ['an edge from nowhere', 'c e1@--> a'],
    ['a mark nobody knows', 'class a bold'],
    ['a mark on nothing', 'class c relayed'],
  ])('refuses %s', (_what, line) => {
    expect(() => parseFlowchart(`${start}  ${line}\n`)).toThrow(/^Line 4: /)
  })

  it('refuses other kinds of diagram, front matter, and a subgraph left open', () => {
    expect(() => parseFlowchart('sequenceDiagram\n')).toThrow(/flowchart TB/)
    expect(() => parseFlowchart(`---\nconfig: {}\n---\n${start}`)).toThrow(/^Line 1: /)
    expect(() => parseFlowchart(`${start}  subgraph g["G"]\n`)).toThrow(/"end"/)
  })
})
