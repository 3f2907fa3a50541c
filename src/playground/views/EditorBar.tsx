import type { EditorState } from '../editor/use-editor.ts'

interface Props {
  readonly state: EditorState
  /** The text as a noun phrase. */
  readonly words: string
  readonly isReady: boolean
  readonly onToggle: () => void
}

/** The way into the editor and back, and how to use it. */
export function EditorBar({ state, words, isReady, onToggle }: Props) {
  return (
    <p class="editor-bar">
      <span class={state === 'opening' ? 'sr-only' : undefined} role="status">
        {STATE_WORDS[state]}
      </span>
      <button
        class="mini"
        type="button"
        disabled={!isReady || state === 'opening'}
        onClick={onToggle}
      >
        {state === 'open' ? 'Plain field' : 'Open in the editor'}
        <span class="sr-only">: {words}</span>
      </button>
    </p>
  )
}

const STATE_WORDS: Readonly<Record<EditorState, string>> = {
  plain: '',
  opening: 'Loading the editor',
  open: 'Tab leaves, F1 tells the keys.',
  failed: 'The editor could not be loaded.',
  'too-long': 'Too long for the editor.',
}
