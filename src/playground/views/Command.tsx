import { useState } from 'preact/hooks'

interface Props {
  readonly text: string
  readonly isReady: boolean
}

/** A command to run, with a button that copies it. */
export function Command({ text, isReady }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <div class="command">
      <pre>
        <code>{text}</code>
      </pre>
      <button
        class="mini"
        type="button"
        disabled={!isReady}
        onClick={() => void copy().catch(() => setCopied(false))}
        onBlur={() => setCopied(false)}
      >
        {isCopied ? 'copied' : 'copy'}
        <span class="sr-only"> the command</span>
      </button>
    </div>
  )
}
