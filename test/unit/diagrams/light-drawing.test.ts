import { describe, expect, it } from 'vitest'
import { lightDrawing } from '../../../src/diagrams/light-drawing.ts'

const SVG = [
  '<svg class="diagram-svg">',
  '<path class="edge" data-edge="asked" d="M0,0L1,1"/>',
  '<g class="node box" data-node="sender"><rect class="shape"/><text><tspan x="1">Sender</tspan><tspan x="1" class="machine">a &lt;b&gt;</tspan></text></g>',
  '<g class="node box" data-node="other"><text><tspan x="1">Other</tspan></text></g>',
  '</svg>',
].join('\n')

const part = { isTaken: true, isDeciding: false, mark: null, rows: [] } as const

describe('lighting a drawing', () => {
  it('gives nodes and edges the classes of the route', () => {
    const lit = lightDrawing(SVG, [
      { ...part, id: 'asked' },
      { ...part, id: 'sender', isDeciding: true, mark: 'returned' },
      { ...part, id: 'other', isTaken: false },
    ])
    expect(lit).toContain('class="edge is-taken" data-edge="asked"')
    expect(lit).toContain('class="node box is-taken is-deciding returned" data-node="sender"')
    expect(lit).toContain('class="node box is-not-taken" data-node="other"')
  })

  it('writes what a node says as text, and leaves the lines it is not told', () => {
    const lit = lightDrawing(SVG, [{ ...part, id: 'sender', rows: ['<script>$1&</script>'] }])
    expect(lit).toContain('<tspan x="1">&lt;script&gt;$1&amp;&lt;/script&gt;</tspan>')
    expect(lit).toContain('<tspan x="1" class="machine">a &lt;b&gt;</tspan>')
  })

  it('leaves what is no part of the route as it is', () => {
    expect(lightDrawing(SVG, [{ ...part, id: 'elsewhere' }])).toBe(SVG)
  })
})
