import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Mark, Stamp, type StampProps } from '../../../src/playground/views/Stamp.tsx'

const draw = (props: StampProps) => renderToString(<Stamp {...props} />)

describe('a stamp', () => {
  test.each([
    [{ verdict: 'relayed' }, 'relayed', 'Relayed, 250'],
    [{ verdict: 'delivered' }, 'inside', 'Delivered inside'],
    [{ verdict: 'incoming-elsewhere' }, 'elsewhere', 'Delivered elsewhere'],
    [{ verdict: 'undetermined' }, 'held', 'Held for facts'],
    [{ verdict: 'rejected' }, 'returned', 'Returned'],
    [
      { verdict: 'rejected', code: 550, enhancedStatus: '5.7.64' },
      'returned',
      'Returned, 550 5.7.64',
    ],
    [
      { verdict: 'rejected', code: 451, enhancedStatus: '4.4.62' },
      'deferred',
      'Deferred, 451 4.4.62',
    ],
  ] as const)('for %o is drawn and named', (props, kind, name) => {
    for (const size of ['cell', 'large'] as const) {
      const svg = draw({ ...props, size })
      expect(svg).toContain(`stamp--${kind} stamp--${size}`)
      expect(svg).toContain(`role="img" aria-label="${name}"`)
    }
  })

  test('prints the code and, when large, the date it was given', () => {
    const refusal = { verdict: 'rejected', code: 550, enhancedStatus: '5.7.51' } as const
    expect(draw({ ...refusal, size: 'cell' })).toContain('>550 5.7.51</text>')
    expect(draw({ ...refusal, size: 'large', date: '2026-11-23' })).toContain('2026-11-23')
    expect(draw({ verdict: 'relayed', size: 'large', date: '2019-07-11' })).toContain('2019-07-11')
  })

  test('carries no id, so that a page may show many', () => {
    expect(draw({ verdict: 'relayed', size: 'large' })).not.toMatch(/\sid=/)
  })

  test('can be given another name', () => {
    expect(draw({ verdict: 'relayed', size: 'cell', label: 'Before' })).toContain(
      'aria-label="Before"',
    )
  })
})

test('a mark says in words what its sign means', () => {
  expect(renderToString(<Mark kind="contested" />)).toContain('contested')
  expect(renderToString(<Mark kind="assumed" text="3 assumed" />)).toContain('3 assumed')
})
