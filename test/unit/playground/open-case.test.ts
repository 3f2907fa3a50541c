import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../../src/playground/state/examples.ts'
import { judge } from '../../../src/playground/state/judge.ts'
import { openCase } from '../../../src/playground/state/open-case.ts'
import { evaluateCase, toRelayCase, type CaseFile } from '../../../src/relay/index.ts'
import { EVERY_READER } from '../../../src/relay/intake/index.ts'
import { scenarioCases } from './scenario-cases.ts'

const TODAY = '2026-11-23'
const SCENARIOS = scenarioCases()

function verdictsAsWritten(file: CaseFile): readonly string[] {
  const { recipients } = evaluateCase(toRelayCase(file, TODAY).relayCase)
  return recipients.map(({ rcptTo, verdict, decidedBy }) => `${rcptTo} ${verdict} ${decidedBy}`)
}

function verdictsOnTheSheet(file: CaseFile): readonly string[] {
  return judge(openCase(file), TODAY, EVERY_READER)
    .messages.filter(({ id }) => id.startsWith('case-message-'))
    .map(({ result }) => `${result.rcptTo} ${result.verdict} ${result.decidedBy}`)
}

describe('opening a scenario', () => {
  test.each([...SCENARIOS].filter(([, file]) => Array.isArray(file.submission?.rcptTo)))(
    '%s does not change what is said about it',
    (_, file) => {
      expect(verdictsOnTheSheet(file)).toEqual(verdictsAsWritten(file))
    },
  )
})

test('the lists of further tenants become text, and an empty one stays what it says', () => {
  const { otherTenants } = openCase({
    otherTenants: [
      {
        name: 'fabrikam',
        acceptedDomains: ['fabrikam.com'],
        inboundConnectors: [{ Name: 'A', ConnectorType: 'OnPremises' }],
        sameForest: false,
      },
      { name: 'adatum', acceptedDomains: 'unknown', inboundConnectors: [] },
    ],
  })
  const printed: unknown = expect.stringMatching(/^Name\s*: A\nConnectorType\s*: OnPremises$/)
  expect(otherTenants).toEqual([
    {
      name: 'fabrikam',
      acceptedDomains: 'fabrikam.com',
      inboundConnectors: printed,
      sameForest: false,
    },
    { name: 'adatum', acceptedDomains: '', inboundConnectors: [] },
  ])
})

test('every example exists', () => {
  const ids = EXAMPLES.flatMap(({ scenarioId }) => scenarioId ?? [])
  expect(ids.filter((id) => !SCENARIOS.has(id))).toEqual([])
})
