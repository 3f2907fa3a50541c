import type { JudgedMessage } from '../state/judge.ts'
import { Stamp } from './Stamp.tsx'

interface Props {
  readonly message: JudgedMessage
  /** The column in words; null where there is only one. */
  readonly through: string | null
  readonly isReady: boolean
  readonly onNext: (distance: 1 | -1) => void
}

/** Narrow screens: the selected verdict stays in sight while the reader types. */
export function FootBar({ message, through, isReady, onNext }: Props) {
  const { title, mailFrom, rcptTo, result } = message
  return (
    <div class="foot-bar">
      <button type="button" disabled={!isReady} onClick={showWhy}>
        <Stamp
          size="cell"
          verdict={result.verdict}
          code={result.reply?.code}
          enhancedStatus={result.reply?.enhancedStatus}
        />
        <span class="sr-only">see why</span>
      </button>
      <span class="foot-words">
        <b>{through === null ? title : `${title} ${through}`}</b>
        <code>
          {mailFrom} → {rcptTo}
        </code>
      </span>
      <span class="foot-buttons">
        <button
          type="button"
          disabled={!isReady}
          aria-label="Previous message"
          onClick={() => onNext(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={!isReady}
          aria-label="Next message"
          onClick={() => onNext(1)}
        >
          ↓
        </button>
      </span>
    </div>
  )
}

function showWhy(): void {
  const why = document.getElementById('why')
  why?.focus({ preventScroll: true })
  why?.scrollIntoView({ block: 'start' })
}
