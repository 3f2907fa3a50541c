import { columnCounts, columnWords } from '../state/column-words.ts'
import { capitalised } from '../state/input-words.ts'
import type { JudgedColumn } from '../state/judge.ts'
import type { RuleChanges } from '../state/rule-changes.ts'
import { RulesOfDay } from './RulesOfDay.tsx'

interface Props {
  /** Null while nobody knows whose mail it is. */
  readonly tenantName: string | null
  readonly columns: readonly JudgedColumn[]
  readonly asOf: string
  readonly isToday: boolean
  readonly unusableDay: string | null
  readonly changes: RuleChanges
  readonly isReady: boolean
  readonly onDay: (day: string | null) => void
}

/** The question, the answer in one sentence, and the day whose rules apply. */
export function Head({ tenantName, columns, ...day }: Props) {
  return (
    <header class="head">
      <div class="question-and-answer">
        <h2 class="question">
          {tenantName === null ? 'Will it relay?' : `Will ${tenantName}’s everyday mail relay?`}
        </h2>
        <p class="answer">
          {columns.map((column) => (
            <Answer key={column.id} column={column} isOnly={columns.length === 1} />
          ))}
        </p>
      </div>
      <RulesOfDay {...day} />
    </header>
  )
}

interface AnswerProps {
  readonly column: JudgedColumn
  readonly isOnly: boolean
}

function Answer({ column, isOnly }: AnswerProps) {
  const counts = <b>{columnCounts(column)}</b>
  if (isOnly) return counts
  return (
    <span>
      {capitalised(columnWords(column))}: {counts}.{' '}
    </span>
  )
}
