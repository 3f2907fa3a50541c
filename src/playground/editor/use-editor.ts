import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MAX_EDITOR_LENGTH, type EditorContent, type MountedEditor } from './editor-content.ts'

export type EditorState = 'plain' | 'opening' | 'open' | 'failed' | 'too-long'

/** Where a field opens in the editor by itself: with room for it, and a keyboard to be expected. */
const COMFORTABLE = '(min-width: 64rem) and (pointer: fine)'

/** Whoever went back to the plain field is not offered the editor again, on this page. */
let isDeclined = false

/** From now on the editor opens when the reader asks for it, and never by itself. */
export function leaveEditorToRequest(): void {
  isDeclined = true
}

/** An editor over a text area: loaded when it is first asked for, and only then. */
export function useEditor(content: EditorContent) {
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<MountedEditor | null>(null)
  const latest = useRef(content)
  latest.current = content
  const [state, setState] = useState<EditorState>('plain')

  const open = (): void => {
    if (content.text.length > MAX_EDITOR_LENGTH) {
      setState('too-long')
      return
    }
    setState('opening')
    const settled = followComposition(area.current)
    const mount = async (): Promise<void> => {
      const { mountEditor } = await loadEditor()
      await settled()
      if (area.current === null || place.current === null) return
      editor.current = mountEditor(place.current, area.current, latest.current)
      setState('open')
    }
    mount().catch(() => setState('failed'))
  }
  const close = (next: EditorState): void => {
    editor.current?.close()
    editor.current = null
    setState(next)
  }

  useLayoutEffect(() => {
    if (editor.current === null) return
    if (content.text.length > MAX_EDITOR_LENGTH) close('too-long')
    else editor.current.update(content)
  })
  useLayoutEffect(() => () => editor.current?.dispose(), [])

  return {
    area,
    place,
    state,
    toggle: () => {
      isDeclined = state === 'open'
      if (isDeclined) close('plain')
      else open()
    },
    /** The reader came to the text area by their own hand. */
    arrive: () => {
      if (state === 'plain' && !isDeclined && matchMedia(COMFORTABLE).matches) open()
    },
    /** The text area got the focus: while the editor covers it, the editor takes it. */
    follow: () => {
      // After whoever moved the focus has also set the selection.
      queueMicrotask(() => editor.current?.follow())
    },
  }
}

/** Loads the editor, with the first call. Rejects when its files cannot be had. */
async function loadEditor() {
  // The prerendered page has no editor; without this, its build would read all of it.
  if (import.meta.env.SSR) throw new Error('There is no editor outside a browser')
  return import('./mount-editor.ts')
}

/** Returns how to wait for the end of a word that an input method begins from now on. */
function followComposition(area: HTMLTextAreaElement | null): () => Promise<unknown> {
  let settled: Promise<unknown> = Promise.resolve()
  area?.addEventListener('compositionstart', () => {
    settled = new Promise((resolve) =>
      area.addEventListener('compositionend', resolve, { once: true }),
    )
  })
  return () => settled
}
