import { describe, expect, it } from 'vitest'
import { pickDiagram, type DiagramFiles } from '../../../src/diagrams/pick-diagram.ts'
import { hashSource } from '../../../src/diagrams/source-hash.ts'

const source = 'flowchart TB\n  a["A"]\n'
const yaml = 'title: T\ndescription: D\nsteps: [One, Two]\n'
const hash = hashSource(source, { title: 'T', description: 'D' })
const svg = `<svg data-source-hash="${hash}"></svg>`

function filesWith(change: Partial<Record<keyof DiagramFiles, string | undefined>>): DiagramFiles {
  const texts = { sources: source, words: yaml, drawings: svg, ...change }
  const one = (text: string | undefined) => new Map(text === undefined ? [] : [['sample', text]])
  return { sources: one(texts.sources), words: one(texts.words), drawings: one(texts.drawings) }
}

describe('pickDiagram', () => {
  it('returns the drawing and its words', () => {
    const { words } = pickDiagram('sample', filesWith({}))
    expect(words).toEqual({ title: 'T', description: 'D', steps: ['One', 'Two'] })
    expect(pickDiagram('sample', filesWith({})).svg).toBe(svg)
  })

  it('does not mind line ends', () => {
    const files = filesWith({ sources: source.replaceAll('\n', '\r\n') })
    expect(pickDiagram('sample', files).svg).toBe(svg)
  })

  it.each([
    ['sources', 'content/diagrams/sample.mmd'],
    ['words', 'content/diagrams/sample.yaml'],
    ['drawings', 'src/diagrams/rendered/sample.svg'],
  ] as const)('names the file when the %s are missing', (kind, file) => {
    expect(() => pickDiagram('sample', filesWith({ [kind]: undefined }))).toThrow(file)
  })

  it('refuses a drawing of an earlier text', () => {
    expect(() => pickDiagram('sample', filesWith({ sources: `${source}  b["B"]\n` }))).toThrow(
      /npm run diagrams/,
    )
    expect(() => pickDiagram('sample', filesWith({ words: yaml.replace('D', 'E') }))).toThrow(
      /npm run diagrams/,
    )
  })

  it('names file and field when the words are incomplete', () => {
    const words = 'title: T\ndescription: D\nsteps: [One]\nextra: 1\n'
    expect(() => pickDiagram('sample', filesWith({ words }))).toThrow(/sample\.yaml.*extra/s)
  })
})
