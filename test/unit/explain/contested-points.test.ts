import { describe, expect, it } from 'vitest'
import { contestedPoints } from '../../../src/relay/index.ts'
import { ADDRESS_CONNECTOR, contosoCase, judgeOne } from '../../support/read-case.ts'

const report = contosoCase({
  rest: { asOf: '2023-10-31' },
  tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
  submission: { mailFrom: '<>', headerFrom: 'postmaster@contoso.com' },
})

describe('a contested point', () => {
  it('tells what hangs on it and how each side reads', () => {
    expect(contestedPoints(judgeOne(report), {})).toEqual([
      {
        id: 'U21',
        topic: expect.stringContaining('P2') as string,
        hangs: [
          'Read by the notice, which names no From header, this message would be returned with 550 5.7.64 instead.',
        ],
        readings: [
          {
            id: 'p2-counted',
            says: 'An accepted P2 met the domain condition.',
            isTaken: true,
            because: expect.stringContaining('June 2023') as string,
          },
          {
            id: 'p2-not-counted',
            says: 'Only P1 and the certificate’s domain counted.',
            isTaken: false,
            because: null,
          },
        ],
      },
    ])
  })

  it('marks the reading the case asks for as the one taken', () => {
    const readings = { U21: 'p2-not-counted' }
    const [point] = contestedPoints(judgeOne({ ...report, readings }), readings)
    expect(point?.readings.map(({ id, isTaken }) => [id, isTaken])).toEqual([
      ['p2-counted', false],
      ['p2-not-counted', true],
    ])
    expect(point?.hangs).toEqual([
      'Read as the state of June 2023 is described, this message would be relayed instead.',
    ])
  })

  it('is absent where nothing is contested', () => {
    expect(contestedPoints(judgeOne({ ...report, asOf: '2026-11-23' }), {})).toEqual([])
  })
})
