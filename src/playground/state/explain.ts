import { storyOf, type IsoDate, type Story } from '../../relay/index.ts'
import type { JudgedMessage } from './judge.ts'
import { missingFacts, type MissingFact } from './missing-facts.ts'
import { ruleChanges, type RuleChanges } from './rule-changes.ts'
import { assumptionsOf, type Assumption } from './what-if.ts'

/** What is said about the selected message; part of it evaluates again. */
export interface Explained {
  readonly story: Story
  readonly assumptions: readonly Assumption[]
  readonly missing: readonly MissingFact[]
  readonly changes: RuleChanges
}

/** Explains one judged message. */
export function explain(message: JudgedMessage, today: IsoDate): Explained {
  const { result, relayCase } = message
  return {
    story: storyOf(result),
    assumptions: assumptionsOf(result, relayCase),
    missing: missingFacts(message),
    changes: ruleChanges(message, today),
  }
}
