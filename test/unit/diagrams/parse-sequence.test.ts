import { describe, expect, it } from 'vitest'
import { parseDiagram } from '../../../src/diagrams/parse-diagram.ts'
import { parseSequence } from '../../../src/diagrams/parse-sequence.ts'
import { markOf } from '../../../src/diagrams/sequence.ts'

const start = 'sequenceDiagram\n  participant a as One<br>server\n  participant b as B\n'

describe('parseSequence', () => {
  it('reads participants, and messages and notes in one order', () => {
    const { participants, items } = parseSequence(
      `%% why\n${start}  a->>b: MAIL FROM:#lt;#gt;\n  Note over a,b: between\n  Note over b: alone\n  b-->>a: 250\n`,
    )
    expect(participants).toEqual([
      { id: 'a', rows: ['One', 'server'] },
      { id: 'b', rows: ['B'] },
    ])
    expect(items).toEqual([
      { kind: 'said', id: 'i0', from: 'a', to: 'b', rows: ['MAIL FROM:<>'] },
      { kind: 'note', id: 'i1', over: ['a', 'b'], rows: ['between'] },
      { kind: 'note', id: 'i2', over: ['b'], rows: ['alone'] },
      { kind: 'answered', id: 'i3', from: 'b', to: 'a', rows: ['250'] },
    ])
  })

  it.each([
    ['->>', undefined],
    ['-->>', undefined],
    ['--)', 'relayed'],
    ['--x', 'returned'],
  ])('takes the arrow %s for the mark %s', (arrow, mark) => {
    const [item] = parseSequence(`${start}  a${arrow}b: so\n`).items
    expect(item === undefined || item.kind === 'note' ? 'none' : markOf(item)).toBe(mark)
  })

  it.each([
    ['a link', 'link a: Site @ https://contoso.com'],
    ['properties', 'properties a: {"class": "x"}'],
    ['a directive', '%%{init: {"securityLevel": "loose"}}%%'],
    ['a box with a colour', 'box rgb(1,2,3) Group'],
    ['a coloured ground', 'rect rgb(1,2,3)'],
    ['a loop', 'loop often'],
    ['an activation', 'a->>+b: x'],
    ['an arrow without a meaning here', 'a->b: x'],
    ['a participant without words', 'participant c'],
    ['an actor', 'actor c as C'],
    ['a note beside', 'Note right of a: x'],
    ['a message without words', 'a->>b:'],
    ['a script', 'a->>b: <script>alert(1)</script>'],
    ['an entity', 'a->>b: &lt;b'],
    ['a semicolon, which ends a line in Mermaid', 'a->>b: one; two'],
    ['a message to nobody', 'a->>c: x'],
    ['a message to oneself', 'a->>a: x'],
    ['a note over nobody', 'Note over a,c: x'],
    ['an id used twice', 'participant a as Again'],
  ])('refuses %s', (_what, line) => {
    expect(() => parseSequence(`${start}  ${line}\n`)).toThrow(/^Line 4: found /)
  })

  it('refuses other kinds of diagram', () => {
    expect(() => parseSequence('flowchart TB\n')).toThrow(/sequenceDiagram/)
    expect(() => parseSequence('')).toThrow(/^Line 1: /)
  })
})

describe('parseDiagram', () => {
  it('goes by the first line that is no comment', () => {
    expect(parseDiagram(`%% flowchart TB\n${start}`).kind).toBe('sequence')
    expect(parseDiagram('%% sequenceDiagram\nflowchart TB\n').kind).toBe('flowchart')
    expect(() => parseDiagram('gantt\n')).toThrow(/flowchart TB/)
  })
})
