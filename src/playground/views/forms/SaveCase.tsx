import { useState } from 'preact/hooks'

interface Props {
  readonly text: string
  readonly fileName: string
  /** False for a text that cannot be read: it would be no use as a file. */
  readonly canSave: boolean
}

/** Saves the case as a file, or copies it. */
export function SaveCase({ text, fileName, canSave }: Props) {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      setSaid('The browser did not allow it; select the text and copy it.')
    }
  }
  return (
    <p class="case-forms">
      <button class="mini" type="button" disabled={!canSave} onClick={() => save(text, fileName)}>
        Save case
      </button>
      <button class="mini" type="button" onClick={() => void copy()} onBlur={() => setSaid('')}>
        Copy case
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

function save(text: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
