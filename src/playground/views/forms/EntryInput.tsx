import { useState } from 'preact/hooks'

interface Props {
  readonly id: string
  /** Where no other label belongs to the control. */
  readonly label?: string | undefined
  readonly entries: readonly string[]
  /** The entries in what was typed. */
  readonly read: (text: string) => readonly string[]
  /** A name that is emptied keeps its old value until there is a new one. */
  readonly isNeeded: boolean
  readonly onEntries: (entries: readonly string[]) => void
}

/**
 * A text, or several with commas between. While it is typed in, it shows what was typed, as long as the
 * text says the same: a comma at the end is not taken away.
 */
export function EntryInput({ id, label, entries, read, isNeeded, onEntries }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = entries.join(', ')
  const isHeld = draft !== null && isSame(read(draft), isNeeded && draft === '' ? [] : entries)
  return (
    <input
      id={id}
      type="text"
      aria-label={label}
      value={isHeld ? draft : shown}
      placeholder={isNeeded ? 'a name' : 'none'}
      spellcheck={false}
      autocomplete="off"
      onInput={({ currentTarget }) => {
        const next = read(currentTarget.value)
        setDraft(currentTarget.value)
        if (next.length > 0 || !isNeeded) onEntries(next)
      }}
      onBlur={() => setDraft(null)}
    />
  )
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
