import { LineNumbers } from './LineNumbers.tsx'

interface Props {
  readonly id: string
  readonly text: string
  readonly minRows: number
  readonly placeholder: string
  readonly lit: ReadonlySet<number>
  readonly describedBy: string
  readonly labelledBy?: string | undefined
  readonly isInvalid: boolean
  readonly isReady: boolean
  /** Returns the text that was kept. */
  readonly onText: (text: string) => string
}

/** A text area for pasted text, with line numbers, that grows with its text up to a limit. */
export function PastedText(props: Props) {
  const { text, minRows, lit, isReady, onText } = props
  const lineCount = text.split('\n').length
  return (
    <div class="lines">
      <LineNumbers count={Math.max(lineCount, minRows)} lit={lit} />
      <textarea
        id={props.id}
        value={text}
        rows={Math.max(lineCount + 1, minRows)}
        wrap="off"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder={props.placeholder}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        readOnly={!isReady}
        onInput={({ currentTarget }) => {
          const kept = onText(currentTarget.value)
          // A refused text leaves the page at once, also when nothing is rendered anew.
          if (kept !== currentTarget.value) currentTarget.value = kept
        }}
      />
    </div>
  )
}
