import type { ReplyView } from '../state/reply/reply-view.ts'
import { Situations } from './Situations.tsx'
import { SourceList } from './Sources.tsx'

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
      <div aria-live="polite">{view !== null && <Reading view={view} isReady={isReady} />}</div>
    </section>
  )
}

interface ReadingProps {
  readonly view: ReplyView
  readonly isReady: boolean
}

function Reading({ view, isReady }: ReadingProps) {
  if (view.kind === 'no-reply') {
    return (
      <p class="got-none">
        No reply is in this text. A reply begins with three digits, such as <code>550 5.7.64</code>;
        in a bounce it stands under the diagnostic information for administrators.
      </p>
    )
  }
  const { meaning, nature, proves, doesNotProve, comparison, situations, sources } = view
  return (
    <>
      <p class="got-meaning">
        <b>{meaning}</b> {nature.join(' ')}
      </p>
      <p>{comparison}</p>
      <dl class="got-proof">
        <Statements title="It shows" items={proves} />
        <Statements title="It does not show" items={doesNotProve} />
      </dl>
      <Situations situations={situations} isReady={isReady} />
      {sources.length > 0 && (
        <details class="sources">
          <summary>
            {sources.length} {sources.length === 1 ? 'source' : 'sources'}
          </summary>
          <SourceList sources={sources} />
        </details>
      )}
    </>
  )
}

interface StatementsProps {
  readonly title: string
  readonly items: readonly string[]
}

function Statements({ title, items }: StatementsProps) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </div>
  )
}
