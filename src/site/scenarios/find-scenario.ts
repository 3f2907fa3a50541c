import type { RecipientResult } from '../../relay/index.ts'
import { topics } from './all-scenarios.ts'
import type { Scenario } from './read-scenarios.ts'

const BY_ID = new Map(
  topics.flatMap(({ scenarios }) => scenarios.map((scenario) => [scenario.id, scenario] as const)),
)

/**
 * The case file a page names.
 *
 * @throws where there is none of that name: a page must not lose its proof
 */
export function findScenario(id: string): Scenario {
  const scenario = BY_ID.get(id)
  if (scenario !== undefined) return scenario
  throw new Error(
    `A page shows the case “${id}”, and content/scenarios has no ${id}.yaml. Name a file that is there.`,
  )
}

/** What becomes of the message for the case’s first recipient. */
export function firstRecipient({ id, result }: Scenario): RecipientResult {
  const [recipient] = result.recipients
  if (recipient === undefined) throw new Error(`The case “${id}” has no recipient; give it one.`)
  return recipient
}
