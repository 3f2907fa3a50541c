import type { RuleChanges } from '../state/rule-changes.ts'
import { RulesOfDay } from './RulesOfDay.tsx'

interface Props {
  /** Null while nobody knows whose mail it is. */
  readonly tenantName: string | null
  /** `1 of 4 relayed, 3 returned` */
  readonly counts: string
  readonly asOf: string
  readonly isToday: boolean
  readonly unusableDay: string | null
  readonly changes: RuleChanges
  readonly isReady: boolean
  readonly onDay: (day: string | null) => void
}

/** The question, the answer in one sentence, and the day whose rules apply. */
export function Head({ tenantName, counts, ...day }: Props) {
  return (
    <header class="head">
      <div class="question-and-answer">
        <h2 class="question">
          {tenantName === null ? 'Will it relay?' : `Will ${tenantName}’s everyday mail relay?`}
        </h2>
        <p class="answer">
          <b>{counts}</b>
        </p>
      </div>
      <RulesOfDay {...day} />
    </header>
  )
}
