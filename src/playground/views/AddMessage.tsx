import { useState } from 'preact/hooks'

interface Props {
  readonly isReady: boolean
  readonly isFull: boolean
  /** Why these are no sender and recipient; null when they are. */
  readonly problemWith: (mailFrom: string, rcptTo: string) => string | null
  readonly onAdd: (mailFrom: string, rcptTo: string) => void
}

const SUMMARY_ID = 'add-message'

/** Where the focus goes from a message that was removed. */
export function focusAddMessage(): void {
  document.getElementById(SUMMARY_ID)?.focus()
}

/** A message of the reader’s own, beside the everyday ones. */
export function AddMessage({ isReady, isFull, problemWith, onAdd }: Props) {
  const [mailFrom, setMailFrom] = useState('')
  const [rcptTo, setRcptTo] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <details class="add-message">
      <summary id={SUMMARY_ID}>Add a message</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const found = problemWith(mailFrom, rcptTo)
          setProblem(found)
          if (found !== null) return
          onAdd(mailFrom, rcptTo)
          setMailFrom('')
          setRcptTo('')
        }}
      >
        <Address label="MAIL FROM" text={mailFrom} placeholder="<>" onText={setMailFrom} />
        <Address label="RCPT TO" text={rcptTo} placeholder="john@fabrikam.com" onText={setRcptTo} />
        <button class="mini" disabled={!isReady || isFull}>
          Add
        </button>
      </form>
      <p class="hint" role="status">
        {isFull ? 'The table is full. Remove an added message first.' : problem}
      </p>
    </details>
  )
}

interface AddressProps {
  readonly label: string
  readonly text: string
  readonly placeholder: string
  readonly onText: (text: string) => void
}

function Address({ label, text, placeholder, onText }: AddressProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        value={text}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  )
}
