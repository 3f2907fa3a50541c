import { useState } from 'preact/hooks'
import { FIRST_DAY, isUsableDay, LAST_DAY } from '../state/day.ts'

interface Props {
  readonly isReady: boolean
  readonly areServersFull: boolean
  readonly areDaysFull: boolean
  readonly onAddServer: () => void
  readonly onAddDay: (day: string) => void
}

/** One more column of verdicts: through another server, or by the rules of another day. */
export function AddColumn({ isReady, areServersFull, areDaysFull, onAddServer, onAddDay }: Props) {
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <details class="add-message">
      <summary>Add a server or date</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const isUsable = isUsableDay(day)
          setProblem(isUsable ? null : `Choose a day from ${FIRST_DAY} to ${LAST_DAY}.`)
          if (isUsable) onAddDay(day)
        }}
      >
        <button
          class="mini"
          type="button"
          disabled={!isReady || areServersFull}
          onClick={onAddServer}
        >
          Add a server
        </button>
        <label>
          Another day
          <input
            type="date"
            min={FIRST_DAY}
            max={LAST_DAY}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <button class="mini" disabled={!isReady || areDaysFull}>
          Add the date
        </button>
      </form>
      <p class="hint" role="status">
        {problem}
      </p>
    </details>
  )
}
