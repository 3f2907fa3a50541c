import type { Desk } from '../state/desk.ts'
import { LatePanels } from './LatePanels.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** The reply the reader got; what it says and how it fits the facts is loaded with the first one. */
export function ReplyPanel({ desk, isReady }: Props) {
  const text = desk.reply.value
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
        placeholder="550 5.7.64 …, or 250 if it was taken"
        readOnly={!isReady}
        onInput={({ currentTarget }) => {
          const kept = desk.setReply(currentTarget.value)
          if (kept !== currentTarget.value) currentTarget.value = kept
        }}
      />
      {text.trim() !== '' && (
        <LatePanels>{({ ReplyReading }) => <ReplyReading {...{ desk, isReady }} />}</LatePanels>
      )}
    </section>
  )
}
