import { describe, expect, test } from 'vitest'
import { inspectInput, readIntake } from '../../../src/relay/intake/index.ts'
import { leafPem } from '../case/example-certificate.ts'

const MAX_LENGTH = 5 * 1024 * 1024

describe('an input', () => {
  test('of more than 5 MiB is not read, as text or as bytes', async () => {
    const refused = { kind: 'unknown', diagnostics: [{ id: 'input-too-large' }] }
    expect(await inspectInput(leafPem.padEnd(MAX_LENGTH + 1))).toMatchObject(refused)
    expect(await inspectInput(new Uint8Array(MAX_LENGTH + 1))).toMatchObject(refused)
    expect(await inspectInput('contoso.com'.padEnd(MAX_LENGTH, '\n'))).toMatchObject({
      kind: 'accepted-domains',
      diagnostics: [],
    })
  })

  test('of many parts is read up to 100 of them', async () => {
    const pair = 'Name : A\nConnectorType : Partner\n\nDomainName : a.com\n\n'
    const partsIn = async (text: string): Promise<readonly [number, readonly string[]]> => {
      const intake = await readIntake(text)
      const parts = intake.kind === 'read' ? intake.parts.length : 0
      return [parts, intake.diagnostics.map(({ id }) => id)]
    }
    expect(await partsIn(pair.repeat(50))).toEqual([100, []])
    expect(await partsIn(pair.repeat(51))).toEqual([100, ['too-many-parts']])
  })
})
