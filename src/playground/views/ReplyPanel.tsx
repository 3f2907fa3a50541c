import type { ReplyView } from '../state/reply/reply-view.ts'
import { ReplyReading } from './late.ts'

interface Props {
  readonly text: string
  readonly view: ReplyView | null
  readonly isReady: boolean
  /** Returns the text that was kept. */
  readonly onText: (text: string) => string
}

/** The reply the reader got: what it says, what it leaves open, and how it fits the facts. */
export function ReplyPanel({ text, view, isReady, onText }: Props) {
  return (
    <section class="got" id="got" aria-labelledby="got-title">
      <h2 id="got-title">
        <label htmlFor="field-reply">The reply you got</label>
      </h2>
      <textarea
        id="field-reply"
        rows={2}
        value={text}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder="550 5.7.64 …"
        readOnly={!isReady}
        onInput={({ currentTarget }) => {
          const kept = onText(currentTarget.value)
          if (kept !== currentTarget.value) currentTarget.value = kept
        }}
      />
      <div aria-live="polite">
        {view !== null && <ReplyReading view={view} isReady={isReady} />}
      </div>
    </section>
  )
}
