import type { Diagnostic } from '../../relay/index.ts'
import type { ContentKind, JudgedText } from '../editor/editor-content.ts'
import { useEditor } from '../editor/use-editor.ts'
import { EditorBar } from './EditorBar.tsx'
import { LineNumbers } from './LineNumbers.tsx'
import '../styles/editor.css'

interface Props {
  readonly id: string
  readonly kind: ContentKind
  /** The text as a noun phrase, for the name of the button. */
  readonly words: string
  readonly text: string
  readonly minRows: number
  readonly placeholder: string
  readonly lit: ReadonlySet<number>
  readonly describedBy: string
  readonly labelledBy?: string | undefined
  readonly isInvalid: boolean
  readonly isReady: boolean
  /** Marked in the editor; they are told below the field anyway. */
  readonly diagnostics: readonly Diagnostic[]
  /** For the editor to show on hover what came of a value. */
  readonly judged?: JudgedText
  /** Returns the text that was kept. */
  readonly onText: (text: string) => string
  /** Where in the text the pointer is, or else the caret; null when neither is in it. */
  readonly onPlace?: ((offset: number | null) => void) | undefined
}

/**
 * A text area for pasted text, with line numbers, that grows with its text up to a limit. An editor
 * takes its place when the reader asks for one; the text area stays below it, with the same text.
 */
export function PastedText(props: Props) {
  const { text, minRows, isReady, onText, onPlace } = props
  const { area, place, state, ...editor } = useEditor(props)
  const lineCount = text.split('\n').length
  const isOpen = state === 'open'
  const tellCaret = (): void => {
    const isIn = document.activeElement === area.current
    onPlace?.(isIn ? (area.current?.selectionStart ?? null) : null)
  }
  return (
    <div class={isOpen ? 'pasted is-open' : 'pasted'}>
      <div class="lines" aria-hidden={isOpen || undefined}>
        <LineNumbers count={Math.max(lineCount, minRows)} lit={props.lit} />
        <textarea
          ref={area}
          id={props.id}
          value={text}
          rows={Math.max(lineCount + 1, minRows)}
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          placeholder={props.placeholder}
          tabIndex={isOpen ? -1 : undefined}
          aria-labelledby={props.labelledBy}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid}
          readOnly={!isReady}
          onInput={({ currentTarget }) => {
            const kept = onText(currentTarget.value)
            // A refused text leaves the page at once, also when nothing is rendered anew.
            if (kept !== currentTarget.value) currentTarget.value = kept
          }}
          onFocus={editor.follow}
          onBlur={tellCaret}
          onMouseMove={({ clientX, clientY }) => {
            // Not in every browser that the page works in.
            if ('caretPositionFromPoint' in document)
              onPlace?.(document.caretPositionFromPoint(clientX, clientY)?.offset ?? null)
          }}
          onMouseLeave={tellCaret}
          onClick={() => {
            tellCaret()
            editor.arrive()
          }}
          onKeyUp={({ key }) => {
            tellCaret()
            if (key === 'Tab') editor.arrive()
          }}
        />
      </div>
      <div class="editor-place" ref={place} />
      <EditorBar {...{ state, words: props.words, isReady }} onToggle={editor.toggle} />
    </div>
  )
}
