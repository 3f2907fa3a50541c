import { useRef, useState } from 'preact/hooks'

interface Props {
  readonly text: string
  /** What is copied, where it is no command. */
  readonly what?: string
  readonly isReady: boolean
}

type CopyState = 'waiting' | 'copied' | 'selected'

const WORDS: Readonly<Record<CopyState, string>> = {
  waiting: 'copy',
  copied: 'copied',
  selected: 'selected, copy it',
}

/** A command to run, with a button that copies it; where the browser refuses, it selects it. */
export function Command({ text, what = 'command', isReady }: Props) {
  const [state, setState] = useState<CopyState>('waiting')
  const code = useRef<HTMLElement>(null)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      if (code.current !== null) getSelection()?.selectAllChildren(code.current)
      setState('selected')
    }
  }
  return (
    <div class="command">
      <pre>
        <code ref={code}>{text}</code>
      </pre>
      <button
        class="mini"
        type="button"
        disabled={!isReady}
        onClick={() => void copy()}
        onBlur={() => setState('waiting')}
      >
        {WORDS[state]}
        <span class="sr-only"> the {what}</span>
      </button>
    </div>
  )
}
