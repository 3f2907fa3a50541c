import { FIRST_DAY, LAST_DAY, QUICK_DAYS } from '../state/day.ts'
import type { RuleChanges } from '../state/rule-changes.ts'

interface Props {
  readonly asOf: string
  /** No day is stated, so it is whatever day it is. */
  readonly isToday: boolean
  /** What the field holds while that is no usable day. */
  readonly unusableDay: string | null
  readonly changes: RuleChanges
  readonly isReady: boolean
  readonly onDay: (day: string | null) => void
}

/** The day whose rules apply, to be chosen, and how they differ from today's. */
export function RulesOfDay({ asOf, isToday, unusableDay, changes, isReady, onDay }: Props) {
  return (
    <div class="day">
      <div class="day-choice">
        <label htmlFor="rules-day">By the rules of</label>
        <input
          id="rules-day"
          type="date"
          min={FIRST_DAY}
          max={LAST_DAY}
          // A half-typed year stays in the field, or it could never be typed to its end.
          value={unusableDay ?? asOf}
          readOnly={!isReady}
          aria-invalid={unusableDay !== null}
          aria-describedby="rules-changes"
          onInput={({ currentTarget }) => onDay(currentTarget.value)}
        />
        <div class="quick-days" role="group" aria-label="Days on which the rules changed">
          {QUICK_DAYS.map(({ label, day }) => (
            <button
              key={label}
              class="mini"
              type="button"
              disabled={!isReady}
              aria-pressed={unusableDay === null && (day === null ? isToday : day === asOf)}
              onClick={() => onDay(day)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <p class="day-words" id="rules-changes" role="status">
        {unusableDay === null
          ? changeWords(isToday, changes)
          : `Choose a day from ${FIRST_DAY} to ${LAST_DAY}. Until then the rules of ${asOf} apply.`}
      </p>
    </div>
  )
}

function changeWords(isToday: boolean, { onlyThen, onlyToday }: RuleChanges): string {
  if (isToday) return 'These are today’s rules.'
  const parts = [
    ...(onlyThen.length > 0 ? [`In force then, not today: ${quoteAll(onlyThen)}.`] : []),
    ...(onlyToday.length > 0 ? [`In force today, not then: ${quoteAll(onlyToday)}.`] : []),
  ]
  return parts.length === 0 ? 'The same rules are in force today.' : parts.join(' ')
}

function quoteAll(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ')
}
