import type { CasePath } from '../model/case-path.ts'
import type { StepStatus } from '../model/trace.ts'
import type { DisagreementId } from '../register/disagreements.ts'
import type { CheckedFact, CheckPart } from '../rules/define-rule.ts'
import type { RuleRun } from './run-catalogue.ts'
import { checkedText, tooLateText } from './step-words.ts'

/** What one rule came to in one world. */
export interface StepEntry {
  readonly status: StepStatus
  /** Null where the text would show a value nobody stated. */
  readonly text: string | null
  readonly facts: readonly CheckedFact[]
  readonly parts: readonly CheckPart[]
  readonly readings: ReadonlySet<DisagreementId>
  /** The inputs this world had to fill in, whose values are not shown. */
  readonly unknownPaths: readonly CasePath[]
}

const NO_READINGS: ReadonlySet<DisagreementId> = new Set()

/** A run as an entry of the trace. */
export function stepEntry(run: RuleRun, unknownPaths: readonly CasePath[]): StepEntry {
  const bare = { facts: [], parts: [], unknownPaths }
  switch (run.kind) {
    case 'not-in-force': {
      const text = 'This rule is not in force on the day asked about.'
      return { ...bare, status: 'not-in-force', text, readings: run.consulted.readings }
    }
    case 'too-late': {
      const text = tooLateText(run.decidedBy)
      return { ...bare, status: 'not-applicable', text, readings: NO_READINGS }
    }
    case 'checked': {
      const { rule, check, consulted } = run
      const { facts = [], parts = [], values } = check
      const mayShowOpen = consulted.hasOpen && values !== undefined
      return {
        status: consulted.hasUnanswered ? 'unknown' : check.status,
        text: consulted.hasUnanswered || mayShowOpen ? null : checkedText(rule, check),
        facts,
        parts,
        readings: consulted.readings,
        unknownPaths,
      }
    }
  }
}
