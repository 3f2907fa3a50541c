import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ReportText } from '../../../../src/playground/views/late/ReportText.tsx'

const REPORT = { text: 'asOf: 2026-11-23\n', notKept: ['No comments.'] }

describe('the text of a report', () => {
  it('is offered where it proves the verdict', () => {
    const html = renderToString(<ReportText report={{ ...REPORT, isSame: true }} />)
    expect(html).toContain('asOf: 2026-11-23')
    expect(html).toContain('No comments.')
    expect(html).toContain('the same verdict')
  })

  it('is kept back where the verdict comes out another way', () => {
    const html = renderToString(<ReportText report={{ ...REPORT, isSame: false }} />)
    expect(html).not.toContain('asOf')
    expect(html).toContain('would prove nothing')
  })
})
